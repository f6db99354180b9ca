import { render } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { SettingsOf } from '../../../core/settings/settings'
import type { ReadingStage } from '../../article/reading-stage'
import { WordsContext } from '../../controls/words'
import type { ModelPorts, Offered } from './model-ports'
import { textBlocks } from './text-blocks'
import { hideTranslations, showTranslation } from './translated-block'
import { useModelWork, type WorkState } from './use-model-work'
import { WrittenSummary } from './WrittenSummary'

export interface Models {
  /** Null until the browser has answered. */
  offered: Offered | null
  states: Record<keyof Offered, WorkState>
  /** The language the browser takes the text for, when that is another than the page's. */
  otherLanguage: string | null
}

const primary = (lang: string | null): string | null => lang?.split('-')[0]?.toLowerCase() ?? null

/** Has the browser's models do what the person has chosen, and shows it at its place in the reader. */
export function useModels(stage: ReadingStage, chosen: SettingsOf<'models'>, ports: ModelPorts): Models {
  const words = useContext(WordsContext)
  const to = primary(words.language) ?? 'en'
  const [offered, setOffered] = useState<Offered | null>(null)
  const [opinion, setOpinion] = useState<string | null>(null)
  const lang = primary(opinion) ?? primary(stage.article.lang)
  useEffect(() => {
    let gone = false
    void ports.offered(lang, to).then((answer) => !gone && setOffered(answer))
    return () => {
      gone = true
    }
  }, [stage, lang, to])

  const language = useModelWork(chosen.language && offered?.language === true, [stage], async (gone) => {
    const heard = await ports.language(wholeText(stage), gone)
    if (heard === null || primary(heard) === primary(stage.article.lang)) return
    const before = stage.text.lang
    stage.text.lang = heard
    setOpinion(heard)
    return () => {
      stage.text.lang = before
      setOpinion(null)
    }
  })
  const isSettled = !chosen.language || language === 'done' || language === 'failed' || offered?.language === false
  const summary = useModelWork(
    isSettled && chosen.summary && offered?.summary === true,
    [stage, lang],
    async (gone) => {
      const text = await ports.summarise(wholeText(stage), lang, gone)
      if (text === '') throw new Error('The summary is empty.')
      const place = document.createElement('div')
      stage.text.before(place)
      render(
        <WordsContext.Provider value={words}>
          <WrittenSummary text={text} lang={lang} />
        </WordsContext.Provider>,
        place,
      )
      return () => {
        render(null, place)
        place.remove()
      }
    },
  )
  const translation = useModelWork(
    isSettled && chosen.translation && offered?.translation === true,
    [stage, lang, to],
    async (gone) => {
      const blocks = textBlocks(stage.text)
      const remove = () => hideTranslations(stage.text)
      // What has been translated goes when the switch does, not only once all is.
      gone.addEventListener('abort', remove)
      const texts = blocks.map(({ text }) => text)
      const tell = (index: number, said: string) => {
        const block = blocks[index]
        if (block && said && !gone.aborted) showTranslation(block.element, said, to)
      }
      await ports.translate(texts, lang ?? 'en', to, tell, gone)
      return remove
    },
  )
  return { offered, states: { summary, translation, language }, otherLanguage: opinion }
}

const wholeText = (stage: ReadingStage): string =>
  textBlocks(stage.text)
    .map(({ text }) => text)
    .join('\n')
