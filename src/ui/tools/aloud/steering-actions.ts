import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight, Pause, Volume1, Volume2 } from 'lucide'
import type { RailAction } from '../../article/reading-stage'
import type { Words } from '../../controls/words'
import { speedBeside } from './speeds'
import type { Steering } from './use-aloud'

/** What steers reading aloud by key while one listens; `steering` is null while nobody does. */
export function steeringActions(
  say: Words['say'],
  steering: () => Steering | null,
  { speed, onSpeed }: { speed: number; onSpeed: (speed: number) => void },
): RailAction[] {
  const change = (by: 1 | -1) => () => steering() && onSpeed(speedBeside(speed, by))
  return [
    { id: 'pause', icon: Pause, name: say('pauseOrGoOn'), key: 'r', onPress: () => steering()?.toggle() },
    {
      id: 'sentence-before',
      icon: ChevronLeft,
      name: say('sentenceBefore'),
      key: ',',
      onPress: () => steering()?.sentence(-1),
    },
    {
      id: 'next-sentence',
      icon: ChevronRight,
      name: say('nextSentence'),
      key: '.',
      onPress: () => steering()?.sentence(1),
    },
    {
      id: 'paragraph-before',
      icon: ChevronsLeft,
      name: say('paragraphBefore'),
      key: ';',
      onPress: () => steering()?.paragraph(-1),
    },
    {
      id: 'next-paragraph',
      icon: ChevronsRight,
      name: say('nextParagraph'),
      key: ':',
      onPress: () => steering()?.paragraph(1),
    },
    { id: 'slower', icon: Volume1, name: say('speakSlower'), key: '<', onPress: change(-1) },
    { id: 'faster', icon: Volume2, name: say('speakFaster'), key: '>', onPress: change(1) },
  ]
}
