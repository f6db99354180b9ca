import { useWords } from '../../controls/words'
import { Choice } from './Choice'
import type { ChooseLook, Look } from './LookPanel'
import { OwnFace } from './OwnFace'

const FACES = ['serif', 'sans', 'dyslexia', 'system', 'own'] as const

export function FaceChoice({ look, onChoose }: { look: Look; onChoose: ChooseLook }) {
  const { say } = useWords()
  const names = {
    serif: say('faceSerif'),
    sans: say('faceSans'),
    dyslexia: say('faceDyslexia'),
    system: say('faceSystem'),
    own: say('faceOwn'),
  }
  return (
    <>
      <Choice
        kind="faces"
        name={say('face')}
        options={FACES.map((value) => ({ value, name: names[value] }))}
        chosen={look.face}
        onChoose={(face) => onChoose('face', face)}
      />
      {look.face === 'own' && <OwnFace name={look.ownFace} onChoose={(name) => onChoose('ownFace', name)} />}
    </>
  )
}
