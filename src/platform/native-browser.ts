import type { Browser } from './browser'

/** The little that both browsers answer alike, with promises of their own. */
interface NativeBrowser {
  extension: Pick<Browser['extension'], 'inIncognitoContext'>
  i18n: Pick<Browser['i18n'], 'getMessage' | 'getUILanguage'>
  runtime: Pick<Browser['runtime'], 'sendMessage'>
  storage: Pick<Browser['storage'], 'local' | 'onChanged'>
}

/**
 * The browser without the polyfill, for what the injected script uses: there it would be a tenth of what is put into a
 * page, and would translate nothing. See docs/decisions/0003.
 */
export function nativeBrowser(): NativeBrowser {
  const world = globalThis as unknown as { browser?: NativeBrowser; chrome: NativeBrowser }
  return world.browser ?? world.chrome
}
