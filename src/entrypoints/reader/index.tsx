import '../../ui/controls/page.css'
import '../../ui/controls/fonts.css'
import '../../ui/controls/tokens.css'
import '../../ui/controls/controls.css'
import '../../ui/article/article.css'
import '../../ui/article/scripts.css'
import '../../ui/reader/reader.css'
import '../../ui/tools/tools.css'
import '../../ui/tools/marks.css'
import '../../ui/tools/content.css'
import { startPage } from '../start-page'
import { SavedArticlePage } from './SavedArticlePage'

startPage(<SavedArticlePage id={new URLSearchParams(location.search).get('id') ?? ''} />)
