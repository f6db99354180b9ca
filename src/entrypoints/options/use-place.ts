import { useEffect, useState } from 'preact/hooks'
import { writeSetting } from '../../platform/settings'
import { type LibraryView, placeHash, placeOfHash } from '../../ui/library/place'

/** The list one is at, by the address's fragment; it is where the next opening begins. @param home without a fragment */
export function usePlace(home: string): LibraryView {
  const [place, setPlace] = useState(() => placeOfHash(location.hash || home))
  useEffect(() => {
    const onChange = () => {
      const hash = location.hash || home
      const next = placeOfHash(hash)
      // A part of the page that is no list leaves the list as it was.
      if (hash !== '' && placeHash(next) !== hash) return
      setPlace(next)
      void writeSetting('library', 'place', placeHash(next))
    }
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [home])
  return place
}
