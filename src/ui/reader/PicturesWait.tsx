import { Image } from 'lucide'
import { Icon } from '../controls/Icon'
import { useWords } from '../controls/words'

/** Says that pictures are on the site, not here, and lets the person ask for them. */
export function PicturesWait({ onShow }: { onShow: () => void }) {
  const { say } = useWords()
  return (
    <div class="reader-notice">
      <p>{say('picturesWait')}</p>
      <button type="button" class="button" onClick={onShow}>
        <Icon of={Image} />
        {say('showPictures')}
      </button>
    </div>
  )
}
