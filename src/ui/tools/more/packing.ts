import { toMarkdown } from '../../../core/article/to-markdown'
import { toPage } from '../../../core/article/to-page'
import { parcelOf } from '../../article/parcel-of'
import type { ReadingStage } from '../../article/reading-stage'
import { bodyAtRest } from '../../article/written-body'
import { makeEpub } from './make-epub'

/** What the article on the stage is made into when somebody takes it along; loaded when it is. */
export const packing = {
  book: makeEpub,
  page: ({ article, text }: ReadingStage) => toPage(article, bodyAtRest(text)),
  markdown: ({ article: { title, url }, text }: ReadingStage) =>
    `# ${title}\n\n<${url}>\n\n${toMarkdown(bodyAtRest(text))}`,
  parcel: ({ article, text }: ReadingStage) => parcelOf(article, bodyAtRest(text), []),
}

export type Packing = typeof packing

declare global {
  var lecternPacking: Packing | undefined
}
