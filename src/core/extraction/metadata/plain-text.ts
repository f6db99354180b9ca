import { oneLine } from '../../article/one-line'

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** A metadata value as one line of plain text: tags gone, entities written twice decoded once more, spaces single. */
export function plainText(value: string): string {
  const text = value
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
      if (name) return named[name.toLowerCase()] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10)
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
    })
  return oneLine(text)
}
