import type { KeyAction } from '../../article/reading-stage'
import type { Words } from '../../controls/words'
import { speedBeside } from './speeds'
import type { Steering } from './use-aloud'

/** What steers reading aloud by key while one listens; `steering` is null while nobody does. */
export function steeringActions(
  say: Words['say'],
  steering: () => Steering | null,
  { speed, onSpeed }: { speed: number; onSpeed: (speed: number) => void },
): KeyAction[] {
  const change = (by: 1 | -1) => () => steering() && onSpeed(speedBeside(speed, by))
  return [
    { id: 'pause', name: say('pauseOrGoOn'), key: 'r', onPress: () => steering()?.toggle() },
    {
      id: 'sentence-before',
      name: say('sentenceBefore'),
      key: ',',
      onPress: () => steering()?.sentence(-1),
    },
    {
      id: 'next-sentence',
      name: say('nextSentence'),
      key: '.',
      onPress: () => steering()?.sentence(1),
    },
    {
      id: 'paragraph-before',
      name: say('paragraphBefore'),
      key: ';',
      onPress: () => steering()?.paragraph(-1),
    },
    {
      id: 'next-paragraph',
      name: say('nextParagraph'),
      key: ':',
      onPress: () => steering()?.paragraph(1),
    },
    { id: 'slower', name: say('speakSlower'), key: '<', onPress: change(-1) },
    { id: 'faster', name: say('speakFaster'), key: '>', onPress: change(1) },
  ]
}
