/** All sets of `size` out of the first so many of a list that there are at most `most` of them, first ones first. */
export function setsOf<T>(list: readonly T[], size: number, most: number): T[][] {
  let width = Math.min(size, list.length)
  while (width < list.length && binomial(width + 1, size) <= most) width++
  return width < size ? [] : choices(list.slice(0, width), size)
}

function binomial(n: number, k: number): number {
  let product = 1
  for (let i = 1; i <= k; i++) product = (product * (n - k + i)) / i
  return product
}

function choices<T>(list: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return list.flatMap((first, index) => choices(list.slice(index + 1), size - 1).map((rest) => [first, ...rest]))
}
