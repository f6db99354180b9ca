import { rebuildBody } from '../../../core/article/rebuild-body'
import { toMarkdown } from '../../../core/article/to-markdown'
import { toPage } from '../../../core/article/to-page'
import type { ReadingStage } from '../../article/reading-stage'
import { fileName } from './file-name'
import { saveFile } from './save-file'

/** The text without what the reader has added to it. */
const plainBody = ({ text }: ReadingStage): DocumentFragment => rebuildBody(text, text.ownerDocument)

/** @throws when the browser keeps the clipboard from us. */
export async function copyAsMarkdown(stage: ReadingStage): Promise<void> {
  const { title, url } = stage.article
  await navigator.clipboard.writeText(`# ${title}\n\n<${url}>\n\n${toMarkdown(plainBody(stage))}`)
}

export function saveAsPage(stage: ReadingStage): void {
  const { article, text } = stage
  saveFile(text.ownerDocument, fileName(article.title, 'html'), [toPage(article, plainBody(stage))], 'text/html')
}
