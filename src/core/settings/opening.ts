import { line, listOf } from './setting'

/** When the reader opens by itself. */
export const opening = {
  /** Hosts whose articles open in the reader, such as `example.org`. */
  sites: listOf(line(253), 500),
}
