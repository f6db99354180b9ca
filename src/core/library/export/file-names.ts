const MOST_CHARACTERS = 80
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Gives file names that every system takes, no two alike, even where case is not told apart. */
export function fileNames(): (title: string, ending: string) => string {
  const taken = new Set<string>()
  return (title, ending) => {
    const tidy = Array.from(
      title
        .normalize('NFC')
        .replace(/[\\/:*?"<>|#^[\]%\p{Cc}\p{Cs}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
      .slice(0, MOST_CHARACTERS)
      .join('')
      .replace(/^\.+|[. ]+$/g, '')
    const base = tidy === '' || RESERVED.test(tidy) ? `article ${tidy}`.trim() : tidy
    for (let turn = 1; ; turn++) {
      const name = turn === 1 ? base : `${base} ${turn}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return `${name}.${ending}`
    }
  }
}
