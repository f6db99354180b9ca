import type { Browser as ExtensionApi } from 'webextension-polyfill'

/**
 * Runs in the background: tells it of an item chosen in the menu over a link. The menu itself is the system's and out of
 * a driver's reach, and with it the press that lets the extension ask for a site: that is answered here.
 */
export async function chooseInLinkMenu(api: ExtensionApi, menuItemId: string, linkUrl: string): Promise<void> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true })
  const { permissions } = api
  // As the browser has it, with a callback: the polyfill asks in that way.
  Object.assign(permissions, {
    request: (asked: ExtensionApi, answer?: (granted: boolean) => void) => {
      const granted = permissions.contains(asked as never)
      if (answer) void granted.then(answer)
      return granted
    },
  })
  const menus = api.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void }
  menus.dispatch({ menuItemId, linkUrl }, tab)
}
