import { RefreshCw } from 'lucide'
import type { Entry } from '../../core/library/entry'
import { Icon } from '../../ui/controls/Icon'
import { useWords } from '../../ui/controls/words'
import { ReaderNotice } from '../../ui/reader/ReaderNotice'
import { SecondLook } from '../../ui/reader/SecondLook'
import { useSecondReading } from './use-second-reading'

/** An article whose text is not on this device: it can be read from its page. */
export function TextElsewhere({ entry, onFetched }: { entry: Entry; onFetched: () => Promise<void> }) {
  const { say } = useWords()
  const { onAgain, ...second } = useSecondReading(entry, onFetched)
  return (
    <ReaderNotice title={entry.title} text={say('textElsewhereLong')}>
      <a class="button primary" href={entry.url} rel="noopener noreferrer">
        {say('openOriginal')}
      </a>
      <button type="button" class="button" onClick={onAgain}>
        <Icon of={RefreshCw} />
        {say('againFetch')}
      </button>
      <SecondLook {...second} lang={entry.lang} dir={entry.dir} />
    </ReaderNotice>
  )
}
