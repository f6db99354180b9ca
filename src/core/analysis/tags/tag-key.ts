/** What two tags that mean the same have in common: case, width, accents, joints and plural taken away. */
export const tagKey = (tag: string): string =>
  tag
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+#]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (/^[a-z]{4,}$/.test(word) ? word.replace(/ies$/, 'y').replace(/([^suij])s$/, '$1') : word))
    .join('')
