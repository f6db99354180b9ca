import '../../ui/controls/page.css'
import '../../ui/controls/fonts.css'
import '../../ui/controls/tokens.css'
import '../../ui/controls/controls.css'
import '../../ui/controls/form-field.css'
import '../../ui/sync/sync.css'
import { startPage } from '../start-page'
import { SyncPage } from './SyncPage'

startPage(<SyncPage />)
