import '../../ui/controls/page.css'
import '../../ui/controls/fonts.css'
import '../../ui/controls/tokens.css'
import '../../ui/controls/controls.css'
import '../../ui/controls/form-field.css'
import '../../ui/controls/mark-colours.css'
import '../../ui/article/scripts.css'
import '../../ui/library/library.css'
import '../../ui/library/exchange/exchange.css'
import '../../ui/library/exchange/sending.css'
import '../../ui/library/history/history.css'
import '../../ui/library/side/side.css'
import '../../ui/library/list/list.css'
import '../../ui/settings/settings.css'
import '../../ui/library/list/entry.css'
import '../../ui/library/list/passages.css'
import { settingsFrom } from '../../core/settings/stored-settings'
import { readSettings } from '../../platform/settings'
import { startPage } from '../start-page'
import { OptionsPage } from './OptionsPage'

// Where the person left it, unless an address says otherwise.
const { library } = await readSettings().catch(() => settingsFrom({}))
startPage(<OptionsPage home={library.place} />)
