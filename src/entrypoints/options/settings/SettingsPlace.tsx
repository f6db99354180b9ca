import { canListFaces } from '../../../platform/installed-faces'
import { Toast } from '../../../ui/controls/Toast'
import { SettingsPage } from '../../../ui/settings/SettingsPage'
import { AllSites } from './AllSites'
import { InstalledFaces } from './InstalledFaces'
import { useChoices } from './use-choices'
import { useUsage } from './use-usage'

/** Every setting, what the library takes of the disk, and settings as a file. */
export function SettingsPlace() {
  const { toast, ...choices } = useChoices()
  /** Whoever picks a face from a list wants to read in it. */
  const chooseFace = async (family: string) => {
    await choices.onChoose('reading', 'ownFace', family)
    if (family !== '') await choices.onChoose('reading', 'face', 'own')
  }
  return (
    <>
      <SettingsPage
        {...choices}
        {...useUsage()}
        extras={{
          'pictures.keep': choices.settings.pictures.keep ? <AllSites /> : null,
          'reading.ownFace': canListFaces() ? (
            <InstalledFaces chosen={choices.settings.reading.ownFace} onChoose={(family) => void chooseFace(family)} />
          ) : null,
        }}
      />
      {toast && <Toast {...toast} />}
    </>
  )
}
