import { bookmarksHtml } from './formats/bookmarks-html'
import { frontMatter } from './formats/front-matter'
import { instapaperCsv } from './formats/instapaper-csv'
import { karakeep } from './formats/karakeep'
import { lecternArchive, lecternHead } from './formats/lectern-archive'
import { linkding } from './formats/linkding'
import { linkwarden } from './formats/linkwarden'
import { matterCsv } from './formats/matter-csv'
import { omnivore } from './formats/omnivore'
import { pocketCsv } from './formats/pocket-csv'
import { raindropCsv } from './formats/raindrop-csv'
import { readwiseCsv } from './formats/readwise-csv'
import { savedHtml } from './formats/saved-html'
import { tableCsv } from './formats/table-csv'
import { urlList } from './formats/url-list'
import { wallabag } from './formats/wallabag'
import type { ImportFormat } from './import-format'

/** In the order in which they are tried: the particular before the general. */
export const formats: readonly ImportFormat[] = [
  lecternHead,
  lecternArchive,
  omnivore,
  wallabag,
  karakeep,
  linkwarden,
  linkding,
  bookmarksHtml,
  frontMatter,
  savedHtml,
  pocketCsv,
  raindropCsv,
  readwiseCsv,
  matterCsv,
  instapaperCsv,
  tableCsv,
  urlList,
]
