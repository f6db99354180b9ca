/**
 * The source of a call of `run` inside a page, where its text is all that arrives: `target` is the expression that
 * gives the first argument, the others travel as JSON. Tools that keep function names wrap inner functions in calls of
 * `__name`, which the page does not have.
 */
export function callSource(run: (...args: never[]) => unknown, target: string, args: readonly unknown[]): string {
  const values = [target, ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')].join(', ')
  return `((__name) => (${String(run)})(${values}))((named) => named)`
}
