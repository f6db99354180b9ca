import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export type Loader = () => Promise<FunctionComponent>

/** A part of the page beside the lists, once it has been loaded. */
export function PlaceSlot({ load }: { load: Loader }) {
  const [Place, setPlace] = useState<FunctionComponent | null>(null)
  useEffect(() => {
    scrollTo(0, 0)
    void load().then((place) => setPlace(() => place))
  }, [load])
  return Place ? <Place /> : <main class="library-main" aria-busy="true" />
}
