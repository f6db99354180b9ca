/** Whether a node comes before another in the order of the document, as no part of it. */
export const standsBefore = (node: Node, other: Node): boolean =>
  (node.compareDocumentPosition(other) & 4) /* Node.DOCUMENT_POSITION_FOLLOWING */ !== 0
