import type { Library } from '../../core/library/library'
import { onCommand } from '../../platform/commands'
import { savePage } from './save-page'
import { toggleReader } from './toggle-reader'

export function startCommands(library: Library): void {
  onCommand((command, tab) => {
    if (command === 'toggle-reader') return toggleReader(tab)
    if (command === 'save-page') return savePage(library, tab)
    return undefined
  })
}
