import { createMenus, onMenu } from '../../platform/menus'
import { message } from '../../platform/words'
import { openLinkInReader } from './link-reader'
import { toggleReader } from './toggle-reader'

const PAGE = 'reader-page'
const LINK = 'reader-link'

export function startMenus(): void {
  createMenus([
    { id: PAGE, title: message('menuPage'), contexts: ['page', 'selection'] },
    { id: LINK, title: message('menuLink'), contexts: ['link'] },
  ])
  onMenu((id, tab, linkUrl) => {
    if (id === LINK && linkUrl) void openLinkInReader(linkUrl)
    if (id === PAGE) void toggleReader(tab)
  })
}
