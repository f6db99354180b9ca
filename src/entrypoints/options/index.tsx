import '../../ui/controls/page.css'
import '../../ui/controls/fonts.css'
import '../../ui/controls/tokens.css'
import '../../ui/controls/controls.css'
import '../../ui/article/scripts.css'
import '../../ui/library/library.css'
import '../../ui/library/exchange/exchange.css'
import '../../ui/library/side/side.css'
import '../../ui/library/list/list.css'
import '../../ui/library/list/entry.css'
import { startPage } from '../start-page'
import { OptionsPage } from './OptionsPage'

startPage(<OptionsPage />)
