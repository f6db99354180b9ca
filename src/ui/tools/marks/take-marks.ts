import { marksToMarkdown } from '../../../core/marks/marks-to-markdown'
import type { ReadingStage } from '../../article/reading-stage'
import { saveFile } from '../../controls/save-file'
import type { Words } from '../../controls/words'
import { fileName } from '../more/file-name'
import { tellCopied } from '../more/tell-copied'
import type { Mark } from './use-marks'

/** Takes the highlights and notes of an article along as Markdown: to the clipboard, or as a file. */
export function takeMarks(
  stage: ReadingStage,
  { marks, note }: { marks: readonly Mark[]; note: string },
  say: Words['say'],
  tell: (sentence: string) => void,
) {
  const { article } = stage
  const markdown = () =>
    marksToMarkdown(
      article,
      marks.map(({ highlight }) => highlight),
      note,
    )
  return {
    copy: () => tellCopied(stage, markdown(), say, tell),
    save: () => saveFile(new Blob([markdown()], { type: 'text/markdown' }), fileName(article.title, 'md')),
  }
}
