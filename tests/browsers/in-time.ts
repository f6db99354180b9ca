/** How long one call of a driver may take, in ms: more than any wait within it, less than a story may. */
const LONGEST_CALL = 15_000

/**
 * The same object with a limit on what its methods promise. A browser that never answers (a page that has gone, a dialog
 * nobody closes) would otherwise bring a story to a stand without a word.
 * @param name how the object is called in the error, such as `overlay`
 * @throws by each method, once the limit has passed, a sentence that names the call
 */
export function inTime<Target extends object>(target: Target, name: string, limit = LONGEST_CALL): Target {
  return new Proxy(target, {
    get(_, key) {
      const value: unknown = Reflect.get(target, key)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        const answer: unknown = Reflect.apply(value, target, args)
        return answer instanceof Promise ? withLimit(answer, `${name}.${String(key)}(${sayable(args)})`, limit) : answer
      }
    },
  })
}

function withLimit<Result>(answer: Promise<Result>, call: string, limit: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const over = () => reject(new Error(`${call} got no answer from the browser in ${limit / 1000} s.`))
    const timer = setTimeout(over, limit)
    answer.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Arguments on one short line; of a function its beginning tells which one it is. */
function sayable(args: readonly unknown[]): string {
  const said = args.map((arg) => (typeof arg === 'function' ? String(arg) : (JSON.stringify(arg) ?? 'undefined')))
  const line = said.join(', ').replace(/\s+/g, ' ')
  return line.length > 120 ? `${line.slice(0, 120)}…` : line
}
