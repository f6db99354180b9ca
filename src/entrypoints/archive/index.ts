import { answerArchiveUrl } from '../../platform/archive-page'
import { wholeArchive } from '../whole-archive'

answerArchiveUrl(wholeArchive)
