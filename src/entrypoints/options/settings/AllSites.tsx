import { useEffect, useState } from 'preact/hooks'
import { hasAllSites, requestAllSites } from '../../../platform/site-permission'
import { useWords } from '../../../ui/controls/words'

/** Lets the person answer the question about picture hosts once and for all. */
export function AllSites() {
  const { say } = useWords()
  const [given, setGiven] = useState<boolean | null>(null)
  useEffect(() => void hasAllSites().then(setGiven), [])
  if (given === null) return null
  if (given) return <p>{say('settingPicturesAllGiven')}</p>
  return (
    <>
      <p>{say('settingPicturesAllText')}</p>
      <button type="button" class="button" onClick={() => void requestAllSites().then(setGiven)}>
        {say('settingPicturesAll')}
      </button>
    </>
  )
}
