import { useEffect, useState } from 'preact/hooks'
import { picturedIds } from '../../platform/kept-pictures'
import { gatherNews } from './gather-news'

/** The entries that have pictures kept with them, once `wanted`, and again whenever something has changed. */
export function usePictured(wanted: boolean): ReadonlySet<string> {
  const [pictured, setPictured] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (!wanted) return
    const read = () => picturedIds().then(setPictured, () => {})
    void read()
    return gatherNews(read)
  }, [wanted])
  return pictured
}
