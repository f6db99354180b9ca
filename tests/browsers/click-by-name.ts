import type { ClickOptions, View } from './driver'
import { findTarget, type Point } from './find-target'
import { until } from './until'

/** Waits for a control by its accessible name, lets the layout come to rest, and has `press` press it. */
export async function clickByName(
  view: Pick<View, 'evaluate'>,
  name: string,
  options: ClickOptions,
  press: (point: Point) => Promise<void>,
): Promise<void> {
  let last: Point | null = null
  const point = await until(
    async () => {
      const now = await view.evaluate(findTarget, name, options)
      const still = last !== null && now !== null && last.x === now.x && last.y === now.y
      last = now
      return still && now
    },
    { what: `control named "${name}"${options.within ? ` within "${options.within}"` : ''}` },
  )
  await press(point)
}
