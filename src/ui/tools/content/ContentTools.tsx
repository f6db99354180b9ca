import { Undo2 } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { ReadingStage } from '../../article/reading-stage'
import { Icon } from '../../controls/Icon'
import { useWords } from '../../controls/words'
import { tellCopied } from '../more/tell-copied'
import { addCodeTools } from './CodeTools'
import { languageOf } from './code-language'
import type { ColourCode } from './colour-code'
import { FootnotePopover } from './FootnotePopover'
import { LightBox } from './LightBox'
import { paintCode } from './paint-code'
import { useInnerLinks } from './use-inner-links'
import { usePictures } from './use-pictures'

export interface ContentToolsProps {
  stage: ReadingStage
  /** Loads what colours code; asked only where there is some. */
  loadCodeColours: () => Promise<ColourCode | undefined>
  tell: (sentence: string) => void
}

/** What the article's own parts can do: code, notes, pictures, links inside it. */
export function ContentTools({ stage, loadCodeColours, tell }: ContentToolsProps) {
  const words = useWords()
  const { say } = words
  const links = useInnerLinks(stage)
  const pictures = usePictures(stage, (alt) => say('enlargePicture', alt))
  useEffect(() => {
    const copy = (code: string) => tellCopied(stage, code, say, tell)
    return addCodeTools(stage, words, copy)
  }, [stage])
  useEffect(() => {
    if (![...stage.text.querySelectorAll('pre')].some(languageOf)) return
    let unpaint: (() => void) | undefined
    let gone = false
    void loadCodeColours().then((colour) => {
      if (colour && !gone) unpaint = paintCode(stage, colour)
    })
    return () => {
      gone = true
      unpaint?.()
    }
  }, [stage])
  return (
    <>
      {links.open && <FootnotePopover stage={stage} open={links.open} onGoTo={links.goToNote} onClose={links.close} />}
      {links.cameFrom && (
        <button type="button" class="button way-back" onClick={links.goBack}>
          <Icon of={Undo2} />
          {say('backToText')}
        </button>
      )}
      {pictures.shown && (
        <LightBox picture={pictures.shown} several={pictures.several} onStep={pictures.step} onClose={pictures.close} />
      )}
    </>
  )
}
