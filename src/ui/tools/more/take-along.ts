import type { ReadingStage } from '../../article/reading-stage'
import { saveFile } from '../../controls/save-file'
import type { ToolPorts } from '../tool-ports'
import { fileName } from './file-name'

type Packed = Pick<ToolPorts, 'loadPacking' | 'readOrder'>

/** @throws when what makes Markdown could not be loaded. */
export async function asMarkdown(stage: ReadingStage, { loadPacking }: Packed): Promise<string> {
  return (await loadPacking()).markdown(stage)
}

/** @throws when what makes pages could not be loaded. */
export async function saveAsPage(stage: ReadingStage, { loadPacking }: Packed): Promise<void> {
  const page = (await loadPacking()).page(stage)
  saveFile(new Blob([page], { type: 'text/html' }), fileName(stage.article.title, 'html'))
}

/** @throws when what makes books could not be loaded. */
export async function saveAsEpub(stage: ReadingStage, { loadPacking, readOrder }: Packed): Promise<void> {
  const { book } = await loadPacking()
  const file = new Blob([await book(stage, await readOrder())], { type: 'application/epub+zip' })
  saveFile(file, fileName(stage.article.title, 'epub'))
}
