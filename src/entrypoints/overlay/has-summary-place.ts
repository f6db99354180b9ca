/** Shorter texts, in characters, mostly get no summary. */
const LIKELY_TO_HAVE_SUMMARY = 900

/** Whether the first frame keeps a place for a summary of a text this long, in characters. */
export const hasSummaryPlace = (length: number): boolean => length > LIKELY_TO_HAVE_SUMMARY
