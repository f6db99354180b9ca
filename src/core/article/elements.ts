/** The text of a node with all that is in it; empty without a node. */
export const textIn = (node: Node | null | undefined): string => node?.textContent ?? ''

/** What an attribute says; empty where an element has none of that name, or there is no element. */
export const attributeOf = (element: Element | null | undefined, name: string): string =>
  element?.getAttribute(name) ?? ''

/** The elements in a root that match, in order, as a list that stands still. */
export const elementsIn = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)]
