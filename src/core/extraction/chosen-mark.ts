/** Attribute of the copy of a block that somebody pointed at. */
export const chosenMark = 'data-lectern-chosen'
