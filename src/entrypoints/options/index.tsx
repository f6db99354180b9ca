import '../../ui/controls/page.css'
import '../../ui/controls/fonts.css'
import '../../ui/controls/tokens.css'
import '../../ui/controls/controls.css'
import '../../ui/article/scripts.css'
import '../../ui/library/library.css'
import { startPage } from '../start-page'
import { LibraryPage } from './LibraryPage'

startPage(<LibraryPage />)
