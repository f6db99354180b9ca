import { useEffect, useState } from 'preact/hooks'
import { type LibraryView, placeOfHash } from '../../ui/library/place'

/** Where one is, by the address's fragment. */
export function usePlace(): LibraryView {
  const [place, setPlace] = useState(() => placeOfHash(location.hash))
  useEffect(() => {
    const onChange = () => setPlace(placeOfHash(location.hash))
    addEventListener('hashchange', onChange)
    return () => removeEventListener('hashchange', onChange)
  }, [])
  return place
}
