import { toMarkdown } from '../../../core/article/to-markdown'
import { toPage } from '../../../core/article/to-page'
import type { ReadingStage } from '../../article/reading-stage'
import { bodyAtRest } from '../../article/written-body'
import { saveFile } from '../../controls/save-file'
import type { ToolPorts } from '../tool-ports'
import { fileName } from './file-name'

/** @throws when the browser keeps the clipboard from us. */
export async function copyAsMarkdown(stage: ReadingStage): Promise<void> {
  const { title, url } = stage.article
  await navigator.clipboard.writeText(`# ${title}\n\n<${url}>\n\n${toMarkdown(bodyAtRest(stage.text))}`)
}

export function saveAsPage(stage: ReadingStage): void {
  const { article, text } = stage
  saveFile(new Blob([toPage(article, bodyAtRest(text))], { type: 'text/html' }), fileName(article.title, 'html'))
}

/** @throws when what makes books could not be loaded. */
export async function saveAsEpub(stage: ReadingStage, makeEpub: ToolPorts['makeEpub']): Promise<void> {
  const { article } = stage
  saveFile(new Blob([await makeEpub(stage)], { type: 'application/epub+zip' }), fileName(article.title, 'epub'))
}
