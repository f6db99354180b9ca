import { useEffect, useRef, useState } from 'preact/hooks'
import { matchOwnTags } from '../../core/analysis/match-own-tags'
import { articleId } from '../../core/article/article-id'
import type { Entry } from '../../core/library/entry'
import { dropDraft, keepDraft, readDraft } from '../../platform/drafts'
import { findSaved } from '../../platform/find-saved'
import { listTags } from '../../platform/library-database'
import { sendLetter } from '../../platform/send-letter'
import { requestSites } from '../../platform/site-permission'
import type { SaveState } from '../../ui/article/save-state'
import { siteOf } from '../../ui/controls/format'
import { useWords } from '../../ui/controls/words'
import { refusalSentence } from '../refusal-sentence'
import { useSaveState } from '../use-save-state'
import type { PopupReading } from './read-tab'
import { usePictureSites } from './use-picture-sites'

/** Saving from the popup: where the article stands, which tags are offered and taken, and the way back. */
export function useSaving(reading: PopupReading, keepPictures: boolean) {
  const { say } = useWords()
  const { saveState, setSaveState, change } = useSaveState()
  const [entry, setEntry] = useState<Entry | null>(null)
  const [offeredTags, setOfferedTags] = useState<string[]>([])
  const [ownTags, setOwnTags] = useState<string[]>([])
  const [chosenTags, setChosenTags] = useState<string[]>([])
  const [note, setNote] = useState('')
  // At hand, not made when it is needed: a popup that closes waits for nothing.
  const idAtHand = useRef('')
  const article = reading.kind === 'article' ? reading.article : null
  const analysis = reading.kind === 'article' ? reading.analysis : null
  const canonical = reading.kind === 'article' ? reading.canonical : null
  const pictureUrls = usePictureSites(article, keepPictures)

  useEffect(() => {
    if (!article) return
    const read = async (id: string) => {
      idAtHand.current = id
      const [saved, draft] = await Promise.all([
        findSaved(article.url, { canonical, title: article.title }).catch(() => null),
        readDraft(id).catch(() => null),
      ])
      setEntry(saved)
      setChosenTags(saved ? saved.tags : (draft?.tags ?? []))
      setNote(saved ? saved.note : (draft?.note ?? ''))
      setSaveState(saved ? { kind: 'saved', since: 'before' } : { kind: 'unsaved' })
    }
    void articleId(article.url).then(read)
  }, [article])
  useEffect(() => {
    if (!analysis) return
    void listTags()
      .catch(() => [])
      .then((own) => {
        setOwnTags(own)
        setOfferedTags(matchOwnTags(analysis.tags, own).map(({ tag }) => tag))
      })
  }, [analysis])

  return {
    // What is saved should have its summary: until the analysis is there the button waits.
    saveState: reading.kind === 'article' && reading.analysed ? saveState : ({ kind: 'unknown' } satisfies SaveState),
    offeredTags,
    chosenTags,
    note,
    ownTags,
    pictureSites: saveState.kind === 'unsaved' ? [...new Set(pictureUrls.map(siteOf))] : [],
    onSave: () =>
      article &&
      change(async () => {
        // Before anything is awaited: the browser only asks within the press itself. The text is saved meanwhile, and the
        // background keeps the pictures once a site is open: in Firefox the question closes the popup.
        if (pictureUrls.length > 0) void requestSites(pictureUrls)
        const saved = await sendLetter('saveArticle', { article, analysis, tags: chosenTags })
        setEntry(note === '' ? saved : await sendLetter('setNote', { id: saved.id, note }))
        await dropDraft(saved.id)
        return { kind: 'saved', since: 'now' }
      }),
    onUndo: () =>
      entry &&
      change(async () => {
        await sendLetter('removeEntry', { id: entry.id })
        setEntry(null)
        return { kind: 'unsaved' }
      }),
    /** Tags of a saved article are its tags at once; before that they wait for the save. */
    async onChooseTags(tags: string[]) {
      setChosenTags(tags)
      if (!entry || saveState.kind !== 'saved') {
        // Until it is saved, the choice outlives a popup that closes.
        await keepDraft(idAtHand.current, { tags, note })
        return
      }
      try {
        setEntry(await sendLetter('setTags', { id: entry.id, tags }))
      } catch (error) {
        setChosenTags(chosenTags)
        setSaveState({ ...saveState, problem: refusalSentence(error, say) })
      }
    },
    /** The same of the note. */
    async onNote(written: string) {
      setNote(written)
      if (!entry || saveState.kind !== 'saved') {
        await keepDraft(idAtHand.current, { tags: chosenTags, note: written })
        return
      }
      try {
        setEntry(await sendLetter('setNote', { id: entry.id, note: written }))
      } catch (error) {
        setSaveState({ ...saveState, problem: refusalSentence(error, say) })
      }
    },
  }
}
