/**
 * A place in an article's running text: the text quote selector of the W3C Web Annotation Data Model (4.2.4), with a
 * hint of where it stood. The words find their place again when the body was read anew; the offset only chooses among
 * several alike.
 */
export interface TextQuote {
  exact: string
  /** What stood right before and right after. */
  prefix: string
  suffix: string
  /** Where `exact` began in the running text, in UTF-16 units. */
  start: number
}
