import { BackupSection } from '../../../ui/library/exchange/BackupSection'
import { ExchangePage } from '../../../ui/library/exchange/ExchangePage'
import { useBackup } from './use-backup'
import { useExport } from './use-export'
import { useImport } from './use-import'

/** What comes in and goes out, with all the readers of formats: loaded only when somebody goes there. */
export function ExchangePlace() {
  return (
    <ExchangePage import={useImport()} export={useExport()}>
      <BackupSection {...useBackup()} />
    </ExchangePage>
  )
}
