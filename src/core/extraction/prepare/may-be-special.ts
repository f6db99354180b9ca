import { attributeOf } from '../../article/elements'

/** Elements that are code, formulas, quotations or embedded by their name alone. */
const specialNames = new Set(
  'pre code math script img iframe video audio embed mjx-container d-math blockquote aside details'.split(' '),
)
/** Attributes by which anything may be a callout or a picture. */
const specialAttributes = new Set(
  (
    'data-callout data-callout-type data-admonition data-panel-type data-type data-latex data-tex data-formula data-expr data-math data-bg data-background-image ' +
    'role'
  ).split(' '),
)
/** What occurs in every class that the steps for code, formulas and callouts know. */
const signs =
  /light|hljs|syntax|code|crayon|prism|gist|rouge|chroma|cm-editor|monaco|language-|katex|math|arithma|mjx|latex|\btex\b|callout|adm|alert|noti?ce|note|hint|custom-(?:block|container)|message|notification|tip|important|warning|caution|information-macro|prompt-/i

/**
 * Whether the steps for code, formulas, callouts and pictures have to be asked about an element at all: most are boxes
 * of which a glance tells that they are none. A page says the same few classes over and over, so each is looked at once.
 */
export function specialSense(): (element: Element, name: string, attributes: readonly string[]) => boolean {
  const known = new Map<string, boolean>()
  return (element, name, attributes) => {
    if (specialNames.has(name) || attributes.some((attribute) => specialAttributes.has(attribute))) return true
    if (!attributes.includes('class')) return false
    const classes = attributeOf(element, 'class')
    let isSpecial = known.get(classes)
    if (isSpecial === undefined) {
      isSpecial = signs.test(classes)
      known.set(classes, isSpecial)
    }
    return isSpecial
  }
}
