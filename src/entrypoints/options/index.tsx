import '../../ui/controls/page.css'
import '../../ui/controls/fonts.css'
import '../../ui/controls/tokens.css'
import '../../ui/controls/controls.css'
import '../../ui/article/scripts.css'
import '../../ui/library/library.css'
import '../../ui/library/exchange/exchange.css'
import { startPage } from '../start-page'
import { OptionsPage } from './OptionsPage'

startPage(<OptionsPage />)
