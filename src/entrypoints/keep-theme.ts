import { watchSettings } from '../platform/settings'

/** Dresses a page of ours in the chosen theme and leaves a copy for the next page's first frame (first-frame.js). */
export function keepTheme(): void {
  watchSettings(({ reading }) => {
    document.documentElement.dataset.theme = reading.theme
    localStorage.setItem('theme', reading.theme)
  })
}
