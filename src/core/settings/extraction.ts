import { line, listOf } from './setting'

/** What somebody has mended in the reading of a site's pages; each of these is chosen for one site. */
export const extraction = {
  /** Selector of the block that holds the text, as the person pointed at it; empty: it is found anew on every page. */
  block: line(400),
  /** Blocks that are left out elsewhere and stay here, by step and form; see `keepSign`. */
  kept: listOf(line(200), 60),
}
