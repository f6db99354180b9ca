import { browser } from './browser'
import { activeTab, type ReadableTab, toReadable } from './tabs'

/** Calls back for every shortcut of the extension, with the tab it was pressed in. */
export function onCommand(listener: (command: string, tab: ReadableTab) => Promise<void> | undefined): void {
  browser.commands.onCommand.addListener(async (command, pressedIn) => {
    const tab = toReadable(pressedIn) ?? (await activeTab())
    if (tab) await listener(command, tab)
  })
}
