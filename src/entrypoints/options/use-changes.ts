import { useCallback, useMemo, useState } from 'preact/hooks'
import type { ManyChange } from '../../core/library/change-many'
import type { Entry } from '../../core/library/entry'
import { foldTag } from '../../core/library/state/tidy-tags'
import { marksToMarkdown } from '../../core/marks/marks-to-markdown'
import { sendLetter } from '../../platform/send-letter'
import { copyText } from '../../ui/controls/copy-text'
import type { ToastProps } from '../../ui/controls/Toast'
import { type MessageKey, useWords } from '../../ui/controls/words'
import type { ListActions } from '../../ui/library/list/ListPage'
import { placeHash } from '../../ui/library/place'
import { refusalSentence } from '../refusal-sentence'

type Notice = Omit<ToastProps, 'onGone'>
/** What is said of one entry, and of many. */
type Sentences = [one: MessageKey, many: MessageKey]

/** What succeeds without a word: the list itself shows it. */
const quietly = (work: Promise<unknown>): Promise<null> => work.then(() => null)

/** Every change the list can ask for, each with its sentence and its undo. */
export function useChanges(entries: readonly Entry[] | null) {
  const { say, language } = useWords()
  const [notice, setNotice] = useState<Notice | null>(null)
  const hide = useCallback(() => setNotice(null), [])

  const run = async (work: () => Promise<Notice | null>) => {
    try {
      setNotice(await work())
    } catch (error) {
      setNotice({ sentence: refusalSentence(error, say) })
    }
  }
  const many = (ids: readonly string[], change: ManyChange) => sendLetter('changeMany', { ids: [...ids], change })
  const number = (count: number) => count.toLocaleString(language)
  /** Changes them, says so, and takes it back from those that changed. */
  const change = (on: readonly Entry[], to: ManyChange, back: ManyChange, [one, several]: Sentences) =>
    run(async () => {
      const changed = await many(
        on.map(({ id }) => id),
        to,
      )
      const [first] = on
      const sentence = on.length === 1 && first ? say(one, first.title) : say(several, number(changed.length))
      return { sentence, onUndo: () => run(() => quietly(many(changed, back))) }
    })
  const tagged = (tag: string) =>
    (entries ?? []).filter(({ tags }) => tags.some((own) => foldTag(own) === foldTag(tag))).map(({ id }) => id)

  const actions: ListActions = {
    onSetTags: ({ id }, tags) => void run(() => quietly(sendLetter('setTags', { id, tags }))),
    onArchive: (on, value) =>
      void change(
        on,
        { kind: 'archive', value },
        { kind: 'archive', value: !value },
        value ? ['archivedToast', 'archivedManyToast'] : ['unarchivedToast', 'unarchivedManyToast'],
      ),
    onFavourite: (on, value) =>
      void change(
        on,
        { kind: 'favourite', value },
        { kind: 'favourite', value: !value },
        value ? ['favouriteToast', 'favouriteManyToast'] : ['unfavouriteToast', 'unfavouriteManyToast'],
      ),
    onRemove: (on, value) =>
      void change(
        on,
        { kind: 'remove', value },
        { kind: 'remove', value: !value },
        value ? ['deletedToast', 'deletedManyToast'] : ['restoredToast', 'restoredManyToast'],
      ),
    onTagAll: (on, tag) =>
      void run(async () => {
        const changed = await many(
          on.map(({ id }) => id),
          { kind: 'retag', drop: [], add: [tag] },
        )
        const undo = () => run(() => quietly(many(changed, { kind: 'retag', drop: [tag], add: [] })))
        return { sentence: say('taggedManyToast', tag, number(changed.length)), onUndo: undo }
      }),
    onRenameTag: (tag, to) =>
      void run(async () => {
        const had = new Set(foldTag(tag) === foldTag(to) ? [] : tagged(to))
        const changed = await many(tagged(tag), { kind: 'retag', drop: [tag], add: [to] })
        location.hash = placeHash({ kind: 'tag', tag: to })
        const undo = () =>
          run(async () => {
            location.hash = placeHash({ kind: 'tag', tag })
            // What had both keeps the other.
            const both = changed.filter((id) => had.has(id))
            const only = changed.filter((id) => !had.has(id))
            await many(only, { kind: 'retag', drop: [to], add: [tag] })
            await many(both, { kind: 'retag', drop: [], add: [tag] })
            return null
          })
        return { sentence: say('renamedTagToast', tag, to, number(changed.length)), onUndo: undo }
      }),
    onDeleteTag: (tag) =>
      void run(async () => {
        const changed = await many(tagged(tag), { kind: 'retag', drop: [tag], add: [] })
        const undo = () => run(() => quietly(many(changed, { kind: 'retag', drop: [], add: [tag] })))
        return { sentence: say('deletedTagToast', tag, number(changed.length)), onUndo: undo }
      }),
    onCopyMarks: (entry) =>
      void copyText(marksToMarkdown(entry, entry.highlights, entry.note), document).then(
        () => setNotice({ sentence: say('copied') }),
        () => setNotice({ sentence: say('notCopied') }),
      ),
    onTag: (tag) => {
      location.hash = placeHash({ kind: 'tag', tag })
    },
  }
  const toast = useMemo(() => notice && { ...notice, onGone: hide }, [notice, hide])
  return { actions, toast, onSync: () => void run(() => quietly(sendLetter('syncNow', { losses: 0 }))) }
}
