/** The speeds that are offered, in percent of how fast a voice speaks by itself. */
export const SPEEDS: readonly number[] = [50, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300]

/** The next of them above or below; the speed itself where there is none. */
export function speedBeside(speed: number, by: 1 | -1): number {
  const beside = by > 0 ? SPEEDS.find((one) => one > speed) : SPEEDS.findLast((one) => one < speed)
  return beside ?? speed
}
