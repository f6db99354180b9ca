import { useEffect } from 'preact/hooks'
import { BackupSection } from '../../../ui/library/exchange/BackupSection'
import { ExchangePage } from '../../../ui/library/exchange/ExchangePage'
import { SendingSection } from '../../../ui/library/exchange/SendingSection'
import { useBackup } from './use-backup'
import { useDestinations } from './use-destinations'
import { useExport } from './use-export'
import { useImport } from './use-import'

/** What comes in and goes out, with all the readers of formats: loaded only when somebody goes there. */
export function ExchangePlace() {
  useEffect(() => {
    if (location.hash === '#exchange-sending') document.getElementById('sending-heading')?.scrollIntoView()
  }, [])
  return (
    <ExchangePage import={useImport()} export={useExport()}>
      <BackupSection {...useBackup()} />
      <SendingSection {...useDestinations()} />
    </ExchangePage>
  )
}
