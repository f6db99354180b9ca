import { useEffect, useState } from 'preact/hooks'
import { writeSetting } from '../../platform/settings'
import { type LibraryView, placeHash, placeOfHash } from '../../ui/library/place'

/** Where one is, by the address's fragment; it is where the next opening begins. */
export function usePlace(): LibraryView {
  const [place, setPlace] = useState(() => placeOfHash(location.hash))
  useEffect(() => {
    const onChange = () => {
      const next = placeOfHash(location.hash)
      setPlace(next)
      void writeSetting('library', 'place', placeHash(next))
    }
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [])
  return place
}
