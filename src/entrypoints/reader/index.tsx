import '../../ui/controls/page.css'
import '../../ui/controls/fonts.css'
import '../../ui/controls/tokens.css'
import '../../ui/controls/controls.css'
import '../../ui/controls/mark-colours.css'
import '../../ui/article/article.css'
import '../../ui/article/scripts.css'
import '../../ui/reader/reader.css'
import '../../ui/reader/parts.css'
import '../../ui/reader/copy.css'
import '../../ui/tools/tools.css'
import '../../ui/tools/marks.css'
import '../../ui/tools/content.css'
import { startPage } from '../start-page'
import { SavedArticlePage } from './SavedArticlePage'

const asked = new URLSearchParams(location.search)
startPage(
  <SavedArticlePage
    id={asked.get('id') ?? ''}
    search={asked.get('search') ?? ''}
    highlight={asked.get('highlight') ?? undefined}
  />,
)
