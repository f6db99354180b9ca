import { ADD_ON_ID } from '../extension'

/** Which of Firefox's frames: the tab itself, the tab in front of it, or one of the extension's other places. */
export type Frame = 'page' | 'front' | 'popup' | 'sidebar' | 'background'

/**
 * Source that gives every privileged script the function `frameBrowser`: the element of the browser's window that holds
 * a frame, or null while there is none.
 */
export const FRAME_BROWSER = `const frameBrowser = ((addOn) => (frame) => {
  if (frame === 'page') return gBrowser.tabs[0]?.linkedBrowser ?? null
  if (frame === 'front') return gBrowser.selectedBrowser
  const views = [...(WebExtensionPolicy.getByID(addOn)?.extension.views ?? [])]
  return views.find((view) => view.viewType === frame)?.xulBrowser ?? null
})(${JSON.stringify(ADD_ON_ID)});`
