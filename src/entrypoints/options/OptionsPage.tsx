import { useEffect, useState } from 'preact/hooks'
import { LibraryPage } from './LibraryPage'
import { type Loader, PlaceSlot } from './PlaceSlot'

/** Parts of the page besides the lists, by the fragment of the address; each is loaded when it is gone to. */
const PLACES: Readonly<Record<string, Loader>> = {
  '#exchange': async () => (await import('./exchange/ExchangePlace')).ExchangePlace,
  '#history': async () => (await import('./history/HistoryPlace')).HistoryPlace,
  '#settings': async () => (await import('./settings/SettingsPlace')).SettingsPlace,
}

/**
 * The fragment of the address says which part of the page one is at, so that back and forward work; without one it is the
 * list at `home`, a fragment too.
 */
export function OptionsPage({ home }: { home: string }) {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  // After the first word stands what of the part is meant.
  const part = /^#\w+/.exec(hash)?.[0] ?? ''
  const load = PLACES[part]
  return <LibraryPage home={home} part={load ? { hash: part, shown: <PlaceSlot key={part} load={load} /> } : null} />
}
