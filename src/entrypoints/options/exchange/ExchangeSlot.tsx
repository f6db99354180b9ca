import { ArrowLeft } from 'lucide'
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../../ui/controls/Icon'
import { useWords } from '../../../ui/controls/words'

/** The place of import and export in the page; its readers and writers of formats are loaded when it is gone to. */
export function ExchangeSlot() {
  const { say } = useWords()
  const [Place, setPlace] = useState<FunctionComponent | null>(null)
  useEffect(() => void import('./ExchangePlace').then(({ ExchangePlace }) => setPlace(() => ExchangePlace)), [])
  return (
    <div class="exchange-alone">
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
