import type { Surroundings } from '../driver'

/** Runs with the browser's privileges, in its window; see Marionette.chrome. */
export function surround({ dark, forcedColours, reducedMotion, print, width }: Surroundings): void {
  const { prefs } = Services
  // For the browser's own parts, which popups follow, and for pages.
  prefs.setIntPref('ui.systemUsesDarkTheme', dark ? 1 : 0)
  prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1)
  prefs.setIntPref('ui.prefersReducedMotion', reducedMotion ? 1 : 0)
  // 2: never the page's own colours; 0: only where the system asks for it.
  prefs.setIntPref('browser.display.document_color_use', forcedColours ? 2 : 0)
  const browser = gBrowser.selectedBrowser
  browser.browsingContext.mediumOverride = print ? 'print' : ''
  // The window does not get as narrow as a page may be: what it shows is enlarged instead, in a window that is the higher.
  const zoom = width ? window.innerWidth / width : 1
  const { dataset } = document.documentElement
  dataset.usualHeight ??= String(window.outerHeight)
  const usual = Number(dataset.usualHeight)
  if (width || window.outerHeight !== usual)
    window.resizeTo(window.outerWidth, Math.round(usual * Math.max(1, zoom * 0.7)))
  browser.fullZoom = zoom
}
