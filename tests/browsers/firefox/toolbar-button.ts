import { ADD_ON_ID } from '../extension'
import type { Marionette } from './marionette'

interface CustomizableUI {
  getPlacementOfWidget(id: string): { area: string } | null
  addWidgetToArea(id: string, area: string): void
}

/** A real click on the extension's button, which is first taken out of the extensions menu into the toolbar. */
export async function clickToolbarButton(marionette: Marionette): Promise<void> {
  const widget = `${ADD_ON_ID.replace(/[^a-z0-9_-]/g, '_')}-browser-action`
  await marionette.chrome(showInToolbar, widget)
  const using = 'css selector'
  const value = `#${widget} .unified-extensions-item-action-button`
  const found = await marionette.send('WebDriver:FindElement', { using, value }, 'chrome')
  const id = Object.values(found as Record<string, string>)[0]
  await marionette.send('WebDriver:ElementClick', { id }, 'chrome')
}

function showInToolbar(widget: string): void {
  const module = 'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs'
  const { CustomizableUI } = ChromeUtils.importESModule<{ CustomizableUI: CustomizableUI }>(module)
  if (CustomizableUI.getPlacementOfWidget(widget)?.area !== 'nav-bar') CustomizableUI.addWidgetToArea(widget, 'nav-bar')
}
