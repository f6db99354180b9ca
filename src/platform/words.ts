import { nativeBrowser } from './native-browser'

/** The message of `_locales` under this key, with $1…$9 replaced; the key itself when a locale lacks it. */
export function message(key: string, ...substitutions: string[]): string {
  return nativeBrowser().i18n.getMessage(key, substitutions) || key
}

/** BCP 47 tag of the language the browser's own surface speaks. */
export function uiLanguage(): string {
  return nativeBrowser().i18n.getUILanguage()
}
