import { attributeOf } from '../../article/elements'
import { calloutKind } from './callouts'

/** Elements that hold nothing to read. Controls with labels (`button`, `option`) are talk of the page, not of the article. */
export const skippedElements: ReadonlySet<string> = new Set(
  (
    'script style link meta template head title base svg canvas input textarea select option optgroup datalist button ' +
    'dialog label progress meter map area applet param track source noframes object iframe embed video audio noembed nav'
  ).split(' '),
)

/** Roles of the page around the article (WAI-ARIA landmarks and widgets). */
const skippedRoles =
  /^(?:navigation|search|dialog|alertdialog|alert|menu|menubar|toolbar|tablist|banner|contentinfo|complementary|tooltip|status)$/

/** Whether its role makes an element a part of the page. Callouts of some themes call themselves alerts, the page's own otherwise. */
export function isPartOfPage(element: Element): boolean {
  const role = attributeOf(element, 'role')
  return skippedRoles.test(role) && !(role === 'alert' && element.closest('article, main') && calloutKind(element))
}
