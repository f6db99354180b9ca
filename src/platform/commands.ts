import { browser } from './browser'
import { activeTab, openTab, type ReadableTab, toReadable } from './tabs'
import { message } from './words'

/** Calls back for every shortcut of the extension, with the tab it was pressed in. */
export function onCommand(listener: (command: string, tab: ReadableTab) => Promise<void> | undefined): void {
  browser.commands.onCommand.addListener(async (command, pressedIn) => {
    const tab = toReadable(pressedIn) ?? (await activeTab())
    if (tab) await listener(command, tab)
  })
}

/** The extension's shortcuts as the browser has them now; `name` in words, `keys` as the browser writes them. */
export async function listShortcuts(): Promise<{ name: string; keys: string }[]> {
  const commands = await browser.commands.getAll()
  return commands.map(({ name, description, shortcut }) => ({
    // The toolbar button's own command has no description.
    name: description || (name === '_execute_action' ? message('actionTitle') : (name ?? '')),
    keys: shortcut ?? '',
  }))
}

/** Opens the browser's page where they are changed. False where it lets no extension open one (Firefox before 137). */
export async function openShortcutSettings(): Promise<boolean> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> }
  try {
    if (commands.openShortcutSettings) await commands.openShortcutSettings()
    else await openTab('chrome://extensions/shortcuts')
    return true
  } catch {
    return false
  }
}
