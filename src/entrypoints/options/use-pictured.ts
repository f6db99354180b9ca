import { useEffect, useState } from 'preact/hooks'
import { picturedIds } from '../../platform/kept-pictures'
import { onLibraryNews } from '../../platform/library-channel'

/** The entries that have pictures kept with them, once `wanted`, and again whenever something has changed. */
export function usePictured(wanted: boolean): ReadonlySet<string> {
  const [pictured, setPictured] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (!wanted) return
    const read = () => void picturedIds().then(setPictured, () => {})
    read()
    return onLibraryNews(({ ids }) => ids.length > 0 && read())
  }, [wanted])
  return pictured
}
