import '../../ui/controls/page.css'
import '../../ui/controls/fonts.css'
import '../../ui/controls/tokens.css'
import '../../ui/controls/controls.css'
import '../../ui/article/article.css'
import '../../ui/article/scripts.css'
import '../../ui/popup/popup.css'
import { startPage } from '../start-page'
import { PopupPage } from './PopupPage'

startPage(<PopupPage />)
