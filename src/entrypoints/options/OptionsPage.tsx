import { useEffect, useState } from 'preact/hooks'
import { ExchangeSlot } from './exchange/ExchangeSlot'
import { LibraryPage } from './LibraryPage'

/** The fragment of the address says which part of the page one is at, so that back and forward work. */
export function OptionsPage() {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return hash.startsWith('#exchange') ? <ExchangeSlot /> : <LibraryPage />
}
