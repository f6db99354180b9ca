import type { Direction } from './article'

/** Languages whose usual script runs from right to left, by primary subtag (CLDR). */
const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i

/** The direction a text of this language is written in. @param lang BCP 47 tag, or null when it is not known */
export const directionOf = (lang: string | null): Direction => (lang !== null && rightToLeft.test(lang) ? 'rtl' : 'ltr')
