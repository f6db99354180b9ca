const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The references every program writes, in text that is taken as text. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,5}));/gi, (all, decimal, hex, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? all
      const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all
    })
    .replace(/\s+/g, ' ')
    .trim()
}

/** Attributes of a tag, names in lower case. */
export function attributesIn(text: string): Record<string, string> {
  const values: Record<string, string> = Object.create(null)
  for (const [, name, double, single, bare] of text.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)) {
    values[(name ?? '').toLowerCase()] = plainText(double ?? single ?? bare ?? '')
  }
  return values
}
