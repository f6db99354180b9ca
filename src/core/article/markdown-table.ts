/** A table as a pipe table, whose cells are one line each; `blocks` writes what stands inside a cell. */
export function tableMarkdown(table: Element, blocks: (cell: Node) => string[]): string[] {
  const caption = table.querySelector('caption')
  const rows = [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName)))
    .filter((cells) => cells.length > 0)
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const before = caption ? blocks(caption) : []
  // One column is a box, not a table.
  if (width < 2) return [...before, ...rows.flat().flatMap((cell) => blocks(cell))]
  const oneLine = (cell: Element): string =>
    blocks(cell).join('<br>').replace(/\\?\n/g, ' ').replaceAll('|', '\\|').trim()
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`
  const [head, ...rest] = rows.map((cells) => cells.map(oneLine))
  const rule = `|${' --- |'.repeat(width)}`
  return [...before, [line(head ?? []), rule, ...rest.map(line)].join('\n')]
}
