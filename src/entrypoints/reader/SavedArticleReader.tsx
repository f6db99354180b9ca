import { Archive, ArchiveRestore, ExternalLink, Library, Trash2 } from 'lucide'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../core/library/entry'
import { sendLetter } from '../../platform/send-letter'
import { openLibraryPage } from '../../platform/tabs'
import type { ReadingStage } from '../../ui/article/reading-stage'
import { siteOf } from '../../ui/controls/format'
import { Toast, type ToastProps } from '../../ui/controls/Toast'
import { useWords } from '../../ui/controls/words'
import { CopyState } from '../../ui/reader/CopyState'
import { Reader } from '../../ui/reader/Reader'
import { SecondLook } from '../../ui/reader/SecondLook'
import { addressOfPlace } from '../../ui/tools/place/address-of-place'
import { mountReaderTools } from '../reader-tools'
import { refusalSentence } from '../refusal-sentence'
import { useSettings } from '../use-settings'
import { copyActions } from './copy-actions'
import { markHits } from './mark-hits'
import { RelatedPlace } from './RelatedPlace'
import type { SavedCopy } from './read-saved-article'
import { savedMarkPorts } from './saved-mark-ports'
import { usePictures } from './use-pictures'
import { useSecondReading } from './use-second-reading'

const loadCodeColours = async () => (await import('../../ui/tools/content/colour-code')).colourCode
const loadPacking = async () => (await import('../../ui/tools/more/packing')).packing

/** What led here. */
export interface LedHere {
  /** What was typed to find it. */
  search: string
  /** The highlight that was pressed. */
  highlight: string | undefined
}

interface SavedArticleReaderProps extends LedHere {
  saved: SavedCopy
  /** Reads the copy from the library again. */
  onChanged: () => Promise<void>
}

/** A saved article in the reader. Pictures that are not kept wait for a press: by itself it asks nobody for anything. */
export function SavedArticleReader({ saved, search, highlight, onChanged }: SavedArticleReaderProps) {
  const words = useWords()
  const { say } = words
  const { reading } = useSettings(siteOf(saved.entry.url))
  const [entry, setEntry] = useState<Entry>(saved.entry)
  useEffect(() => setEntry(saved.entry), [saved])
  const { outcome, ...pictures } = usePictures(saved, onChanged)
  const { onAgain, ...second } = useSecondReading(saved.entry, onChanged)
  const [toast, setToast] = useState<Omit<ToastProps, 'onGone'> | null>(null)
  const hideToast = useCallback(() => setToast(null), [])
  // Once: a copy that is read anew must not move the view again.
  const led = useRef(highlight)
  const stage = useRef<ReadingStage | null>(null)
  const joinTools = useCallback(
    (now: ReadingStage) => {
      stage.current = now
      const ledTo = led.current
      led.current = undefined
      return mountReaderTools(now, {
        loadCodeColours,
        loadPacking,
        ledTo,
        marks: savedMarkPorts(saved.entry.id),
      })
    },
    [saved],
  )
  const body = useCallback(() => saved.bodyWith(pictures.shown ? 'show' : 'wait'), [saved, pictures.shown])
  useEffect(() => {
    const text = document.querySelector('.article-body')
    return search && text ? markHits(text, search) : undefined
  }, [search, body])

  const change = async (work: () => Promise<Entry>, done?: Omit<ToastProps, 'onGone'>) => {
    try {
      setEntry(await work())
      setToast(done ?? null)
    } catch (error) {
      setToast({ sentence: refusalSentence(error, say) })
    }
  }
  const { id, archived, title } = entry
  const archive = (value: boolean) =>
    change(() => sendLetter('setArchived', { id, archived: value }), {
      sentence: say(value ? 'archivedToast' : 'unarchivedToast', title),
      onUndo: () => change(() => sendLetter('setArchived', { id, archived: !value })),
    })
  const remove = () =>
    change(() => sendLetter('removeEntry', { id }), {
      sentence: say('deletedToast', title),
      onUndo: () => change(() => sendLetter('restoreEntry', { id })),
    })

  return (
    <>
      <Reader
        article={entry}
        look={reading}
        body={body}
        analysis={{ minutes: entry.minutes, summary: entry.summary, tags: entry.tags }}
        notice={
          <CopyState {...pictures} kept={saved.kept} waiting={saved.waiting.length} onAgain={onAgain}>
            <p role="status">{outcome}</p>
            <SecondLook {...second} lang={entry.lang} dir={entry.dir} />
          </CopyState>
        }
        unseen={() => copyActions({ ...pictures, waiting: saved.waiting.length, onAgain }, words)}
        foot={<RelatedPlace entry={saved.entry} />}
        onStage={joinTools}
        actions={() => [
          [{ id: 'library', icon: Library, name: say('openLibrary'), onPress: () => void openLibraryPage(), key: 'l' }],
          [
            {
              id: 'archive',
              icon: archived ? ArchiveRestore : Archive,
              name: say(archived ? 'unarchive' : 'archive'),
              onPress: () => archive(!archived),
              key: 'e',
            },
            { id: 'delete', icon: Trash2, name: say('delete'), onPress: remove, key: 'x' },
            {
              id: 'original',
              icon: ExternalLink,
              name: say('openOriginal'),
              onPress: () =>
                open(stage.current ? addressOfPlace(stage.current) : entry.url, '_blank', 'noopener,noreferrer'),
              key: 'o',
            },
          ],
        ]}
      />
      {toast && <Toast {...toast} onGone={hideToast} />}
    </>
  )
}
