import { createMenus, onMenu } from '../../platform/menus'
import { openSyncPage } from '../../platform/tabs'
import { message } from '../../platform/words'
import { openLinkInReader } from './link-reader'
import { toggleReader } from './toggle-reader'

const PAGE = 'reader-page'
const LINK = 'reader-link'
const SYNC = 'sync-page'

export function startMenus(): void {
  createMenus([
    { id: PAGE, title: message('menuPage'), contexts: ['page', 'selection'] },
    { id: LINK, title: message('menuLink'), contexts: ['link'] },
    { id: SYNC, title: message('syncTitle'), contexts: ['action'] },
  ])
  onMenu((id, tab, linkUrl) => {
    if (id === LINK && linkUrl) void openLinkInReader(linkUrl)
    if (id === SYNC) void openSyncPage()
    if (id === PAGE) void toggleReader(tab)
  })
}
