import { Toast } from '../../../ui/controls/Toast'
import { SettingsPage } from '../../../ui/settings/SettingsPage'
import { AllSites } from './AllSites'
import { useChoices } from './use-choices'
import { useUsage } from './use-usage'

/** Every setting, what the library takes of the disk, and settings as a file. */
export function SettingsPlace() {
  const { toast, ...choices } = useChoices()
  return (
    <>
      <SettingsPage
        {...choices}
        {...useUsage()}
        extras={{ 'pictures.keep': choices.settings.pictures.keep ? <AllSites /> : null }}
      />
      {toast && <Toast {...toast} />}
    </>
  )
}
