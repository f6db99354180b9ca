import { nativeBrowser } from './native-browser'

/** The message of `_locales` under this key, with $1…$9 replaced; the key itself when a locale lacks it. */
export function message(key: string, ...substitutions: string[]): string {
  return nativeBrowser().i18n.getMessage(key, substitutions) || key
}

/**
 * BCP 47 tag of the language our words are in, with the browser's own region where it speaks the same language: dates
 * and numbers must not be in another language than the words around them.
 */
export function wordsLanguage(): string {
  const ours = message('localeTag')
  const browsers = nativeBrowser().i18n.getUILanguage()
  return browsers.split('-')[0] === ours.split('-')[0] ? browsers : ours
}
