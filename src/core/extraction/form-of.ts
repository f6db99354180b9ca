import { attributeOf } from '../article/elements'
/** What elements made by one template share: name and classes, without numbers and positions. */
export function formOf(element: Element): string {
  const classes = attributeOf(element, 'class')
    .split(/\s+/)
    .filter((name) => name && !/\d|^(?:odd|even|first|last|alt|active|selected|accepted|op)/i.test(name))
  return `${element.localName}.${classes.sort().join('.')}.${attributeOf(element, 'itemprop')}`
}
