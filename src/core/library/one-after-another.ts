/**
 * Runs what is given to it one after the other: of two publishings at once the older could be the last to write. It
 * holds nothing that a dying worker would lose.
 */
export function oneAfterAnother(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    last = result.catch(() => {})
    return result
  }
}
