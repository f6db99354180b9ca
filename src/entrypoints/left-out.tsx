import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Removal } from '../core/extraction/extraction'
import { keepSign } from '../core/extraction/keep-sign'
import { readSettings, writeSetting } from '../platform/settings'
import type { Offer, ReadingStage } from '../ui/article/reading-stage'
import { writtenBody } from '../ui/article/written-body'
import { siteOf } from '../ui/controls/format'
import { WordsContext } from '../ui/controls/words'
import { LeftOut } from '../ui/tools/left-out/LeftOut'
import { closeReader } from './close-reader'
import { startPointing } from './point-at-block'
import { words } from './words'

/** Puts under the text what was left out of it; nothing where that is not known. @returns what takes it away. */
export function mountLeftOut(stage: ReadingStage, offer: Offer): () => void {
  const { removals } = stage
  if (!removals) return () => undefined
  const place = stage.frame.ownerDocument.createElement('div')
  stage.text.after(place)
  render(
    <WordsContext.Provider value={words}>
      <LeftOutOfPage stage={stage} removals={removals} place={place} offer={offer} />
    </WordsContext.Provider>,
    place,
  )
  return () => {
    render(null, place)
    place.remove()
  }
}

interface LeftOutOfPageProps {
  stage: ReadingStage
  removals: readonly Removal[]
  /** Where it is drawn. */
  place: HTMLElement
  offer: Offer
}

function LeftOutOfPage({ stage, removals, place, offer }: LeftOutOfPageProps) {
  const site = siteOf(stage.article.url)
  /** The nodes of each block that is back; a block inside another that is left out has no place of its own. */
  const [back, setBack] = useState<ReadonlyMap<Removal, readonly ChildNode[]>>(new Map())
  const [block, setBlock] = useState('')
  const offered = removals.filter(({ place }) => stage.text.contains(place))

  const show = (wanted: (removal: Removal) => boolean): void => {
    const now = new Map(back)
    for (const removal of removals) {
      const nodes = now.get(removal)
      if (wanted(removal) === (nodes !== undefined)) continue
      if (nodes) {
        for (const node of nodes) node.remove()
        now.delete(removal)
      } else if (stage.text.contains(removal.place)) {
        const content = removal.block()
        now.set(removal, [...content.childNodes])
        removal.place.after(content)
      }
    }
    setBack(now)
    const { html, text } = writtenBody(stage.text)
    stage.onBodyChange?.(html, text)
  }

  useEffect(() => {
    readSettings(site).then(({ extraction }) => {
      setBlock(extraction.block)
      const kept = new Set(extraction.kept)
      if (removals.some((removal) => kept.has(keepSign(removal)))) show((removal) => kept.has(keepSign(removal)))
    })
  }, [])

  const toggle = async (index: number): Promise<void> => {
    const removal = offered[index]
    if (!removal) return
    const sign = keepSign(removal)
    const isBack = !back.has(removal)
    // What one wants back of a form is one block now, and all of its form on the pages to come.
    show((other) => (other === removal ? isBack : back.has(other)))
    const { extraction } = await readSettings(site)
    const others = extraction.kept.filter((kept) => kept !== sign)
    await writeSetting('extraction', 'kept', isBack ? [...others.slice(-59), sign] : others, site)
  }
  const readAgain = async (selector: string): Promise<void> => {
    await writeSetting('extraction', 'block', selector, site)
    globalThis.lecternSettings = await readSettings(site)
    globalThis.lectern?.toggleReader()
  }

  const point = () => {
    closeReader(stage)
    startPointing(document, words, {
      onChosen: (selector) => void readAgain(selector),
      onCancel: () => globalThis.lectern?.toggleReader(),
    })
  }
  const findAgain = () => {
    closeReader(stage)
    void readAgain('')
  }
  const { say } = words
  offer([
    ...(offered.length > 0
      ? [{ id: 'left-out', name: say('putBackKey'), key: '6', onPress: () => unfold(place) }]
      : []),
    { id: 'point', name: say('pointKey'), key: '7', onPress: point },
    ...(block === '' ? [] : [{ id: 'point-forget', name: say('pointForgetKey'), key: '8', onPress: findAgain }]),
  ])

  return (
    <LeftOut
      blocks={offered.map((removal) => ({ text: removal.text, reason: removal.reason, isBack: back.has(removal) }))}
      site={site}
      isPointedAt={block !== ''}
      onToggle={(index) => void toggle(index)}
      onPoint={point}
      onFindAgain={findAgain}
    />
  )
}

/** Unfolds the list and goes to its first block, which Enter puts back. */
function unfold(place: HTMLElement): void {
  place.querySelector('details')?.setAttribute('open', '')
  place.querySelector<HTMLElement>('li button')?.focus()
}
