/** What elements made by one template share: name and classes, without numbers and positions. */
export function formOf(element: Element): string {
  const classes = (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((name) => name && !/\d|^(?:odd|even|first|last|alt|active|selected|accepted|op)/i.test(name))
  return `${element.localName}.${classes.sort().join('.')}.${element.getAttribute('itemprop') ?? ''}`
}
