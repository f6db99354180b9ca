/** A name any file system takes, for the article of this title; `ending` without a dot. */
export function fileName(title: string, ending: string): string {
  const name = title
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in a name
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  // 80 characters of three bytes stay below the 255 bytes of most file systems.
  return `${[...name].slice(0, 80).join('').trim() || 'article'}.${ending}`
}
