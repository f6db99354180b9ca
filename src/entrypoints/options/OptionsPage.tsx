import { useEffect, useState } from 'preact/hooks'
import { LibraryPage } from './LibraryPage'
import { type Loader, PlaceSlot } from './PlaceSlot'

/** Parts of the page besides the lists, by the fragment of the address; each is loaded when it is gone to. */
const PLACES: Readonly<Record<string, Loader>> = {
  '#exchange': async () => (await import('./exchange/ExchangePlace')).ExchangePlace,
  '#settings': async () => (await import('./settings/SettingsPlace')).SettingsPlace,
}

/** The fragment of the address says which part of the page one is at, so that back and forward work. */
export function OptionsPage() {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  // After a slash stands what of it is meant.
  const [part = ''] = hash.split('/')
  const load = PLACES[part]
  return load ? <PlaceSlot key={part} load={load} /> : <LibraryPage />
}
