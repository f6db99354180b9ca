/** A string of ASCII alone needs none of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what is meant
const ascii = /^[\x00-\x7f]*$/

/**
 * What two spellings have in common for search: case, width and Latin accents do not count ("Café" is found by "cafe").
 * Marks of other scripts stay: か and が are two letters. NFKC and NFD: Unicode Standard Annex 15.
 */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}
