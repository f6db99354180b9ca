/** White space that is no single space: the spaces between words, which are most, are passed over. */
const uneven = /\s{2,}|[^\S ]/g

/** A text as one line: every run of white space is one space, and none stands at the ends. */
export const oneLine = (text: string): string => text.replace(uneven, ' ').trim()
