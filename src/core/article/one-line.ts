const otherSpace = /[^\S ]/g
const severalSpaces = / {2,}/g

/**
 * A text as one line: every run of white space is one space, and none stands at the ends. Most texts are so already, and
 * the single spaces between their words are passed over.
 */
export function oneLine(text: string): string {
  const spaced = text.replace(otherSpace, ' ')
  return (spaced.includes('  ') ? spaced.replace(severalSpaces, ' ') : spaced).trim()
}
