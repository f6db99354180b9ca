import { ArrowLeft } from 'lucide'
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../ui/controls/Icon'
import { useWords } from '../../ui/controls/words'

export type Loader = () => Promise<FunctionComponent>

/** A part of the page beside the lists, with the way back to them. */
export function PlaceSlot({ load }: { load: Loader }) {
  const { say } = useWords()
  const [Place, setPlace] = useState<FunctionComponent | null>(null)
  useEffect(() => void load().then((place) => setPlace(() => place)), [load])
  return (
    <div class="place-alone">
      <header>
        <a class="button quiet" href="#unread">
          <Icon of={ArrowLeft} />
          {say('library')}
        </a>
      </header>
      {Place && <Place />}
    </div>
  )
}
