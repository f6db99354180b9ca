import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../../core/library/entry'
import type { Needle } from '../../../core/library/search/parse-query'
import type { EntryActions } from './EntryButtons'
import { EntryRow, type EntrySources } from './EntryRow'
import { SelectionBar, type SelectionBarProps } from './SelectionBar'
import { useListKeys } from './use-list-keys'
import { useSelection } from './use-selection'
import { type RowsHandle, VirtualRows } from './VirtualRows'

export interface EntryListProps extends EntryActions, EntrySources, Pick<SelectionBarProps, 'onTagAll'> {
  shown: readonly Entry[]
  label: string
  inBin: boolean
  /** Rows show what was marked in them. */
  withPassages: boolean
  search: string
  needles: readonly Needle[]
  ownTags: readonly string[]
  onTag: (tag: string) => void
  onSearchKey: () => void
  onHelpKey: () => void
  /** Gives whoever holds the search field a way into the list. */
  enter: { current: () => void }
}

/** The rows, what is chosen among them, and their keys. */
export function EntryList(props: EntryListProps) {
  const { shown, inBin, enter } = props
  const selection = useSelection(shown)
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const [editing, setEditing] = useState<string | null>(null)
  // Where the keys are: a row, or the place it had when it left the list.
  const [at, setAt] = useState(-1)
  const rows = useRef<RowsHandle>(null)
  const keys = useMemo(() => shown.map(({ id }) => id), [shown])
  // The row that was worked on and may leave the list by that.
  const leaving = useRef<string | undefined>(undefined)
  const current = shown[Math.min(at, shown.length - 1)]

  const go = (index: number) => {
    const target = Math.min(Math.max(0, index), shown.length - 1)
    setAt(target)
    rows.current?.focusRow(target)
  }
  enter.current = () => go(0)
  // A row takes the focus along when it leaves: the one that comes up to its place gets it.
  useLayoutEffect(() => {
    if (leaving.current === undefined || keys.includes(leaving.current)) return
    leaving.current = undefined
    if (keys.length > 0 && document.activeElement === document.body) go(at)
  }, [keys])
  /** Does it to what is chosen, else to the row one is at, and leaves the keys where they were. */
  const act = (work: (entries: readonly Entry[]) => void) => () => {
    const on = selection.chosen.length > 0 ? selection.chosen : current ? [current] : []
    if (on.length === 0) return
    work(on)
    leaving.current = selection.chosen.length === 0 ? on[0]?.id : undefined
  }
  const unlessBin = (work: () => void) => () => void (inBin || work())
  useListKeys({
    next: () => go(at + 1),
    previous: () => go(at - 1),
    select: () => selection.toggle(at, false),
    archive: unlessBin(act((on) => props.onArchive(on, !on.every(({ archived }) => archived)))),
    favourite: unlessBin(act((on) => props.onFavourite(on, !on.every(({ favourite }) => favourite)))),
    remove: act((on) => props.onRemove(on, !inBin)),
    tag: unlessBin(() => current && setEditing(current.id)),
    copyMarks: () => props.withPassages && current && props.onCopyMarks(current),
    search: props.onSearchKey,
    help: props.onHelpKey,
    escape: selection.clear,
  })

  return (
    <>
      {selection.chosen.length > 0 && (
        <SelectionBar
          {...props}
          chosen={selection.chosen}
          total={shown.length}
          onAll={selection.all}
          onClear={selection.clear}
        />
      )}
      <VirtualRows keys={keys} label={props.label} handle={rows}>
        {(index) => {
          const entry = shown[index]
          return (
            entry && (
              <EntryRow
                {...props}
                entry={entry}
                selected={selection.has(entry.id)}
                selecting={selection.chosen.length > 0}
                onSelect={(range) => selection.toggle(index, range)}
                onFocus={() => setAt(index)}
                editing={editing === entry.id}
                passages={props.withPassages ? (unfolded.has(entry.id) ? 'all' : 'folded') : null}
                onUnfold={() => setUnfolded(new Set([...unfolded, entry.id]))}
                onEdit={(on) => setEditing(on ? entry.id : null)}
              />
            )
          )
        }}
      </VirtualRows>
    </>
  )
}
