import { startBackups } from './backup'
import { startCommands } from './commands'
import { startPictures } from './keep-pictures'
import { startLetters } from './letters'
import { library } from './library'
import { startLinkReader } from './link-reader'
import { startMenus } from './menus'
import { startOpening } from './opening'
import { startSavedBadge } from './saved-badge'
import { startSearchIndex } from './search-index'
import { startSync } from './sync'

// Every listener is registered before the first await: an event that wakes the worker finds it there. Nothing is kept
// in memory; the worker may be gone by the next line.
startLetters(library)
startCommands(library)
startMenus()
startLinkReader()
startOpening()
startSync(library)
startBackups()
startSearchIndex()
startPictures()
startSavedBadge()
