import type { ImportFormat } from '../import-format'
import { type ImportItem, recordItem } from '../import-record'

const address = /https?:\/\/[^\s<>"']+/i

/** One address a line, with or without words around it: `- [Title](https://…)`, `Title https://…`. */
export const urlList: ImportFormat = {
  name: 'URL list',
  detect: ({ text, file }) => {
    const lines = text
      .slice(0, 4000)
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '' && !/^\s*[#;]/.test(line))
    const whole = text.length > 4000 ? lines.slice(0, -1) : lines
    const hits = whole.filter((line) => address.test(line)).length
    return !/\.html?$/i.test(file.path) && !/^\s*[[{<]/.test(text) && hits > 0 && hits >= whole.length / 2
  },
  *read({ text }): Generator<ImportItem> {
    let line = 0
    // A line at a time, without a list of all: the file may have fifty thousand.
    for (const [found] of text.matchAll(/[^\r\n]+/g)) {
      line++
      if (/^\s*[#;]/.test(found)) continue
      const linked = /\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)/i.exec(found)
      const url = linked?.[2] ?? address.exec(found)?.[0] ?? ''
      const title = linked?.[1] ?? found.replace(url, '').replace(/^[\s\-*•\d.]+|[\s\-–—:|]+$/g, '')
      yield recordItem({ url, title }, `${line}`)
    }
  },
}
