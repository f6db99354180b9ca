export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`

/** Prints a row as soon as it is known. @param met whether its goal is met; left out: it has none */
export function tell(what: string, figures: string, met?: boolean): void {
  console.log(`${met === undefined ? '      ' : met ? 'met   ' : 'MISSED'} ${what.padEnd(28)} ${figures}`)
  if (met === false) process.exitCode = 1
}
