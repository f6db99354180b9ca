/** The language part of a BCP 47 tag in lower case: `zh` for `zh-Hans-CN`; an empty string for none. */
export const primaryLanguage = (lang: string | null): string =>
  lang?.match(/^[a-z]{2,3}(?![a-z])/i)?.[0].toLowerCase() ?? ''
