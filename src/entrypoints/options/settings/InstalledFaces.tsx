import { useState } from 'preact/hooks'
import { listFaces } from '../../../platform/installed-faces'
import { useWords } from '../../../ui/controls/words'

export interface InstalledFacesProps {
  chosen: string
  onChoose: (family: string) => void
}

/** The faces installed on this computer, each written in itself, once the person has let the browser tell them. */
export function InstalledFaces({ chosen, onChoose }: InstalledFacesProps) {
  const { say, language } = useWords()
  const [faces, setFaces] = useState<readonly string[] | null>(null)
  const list = () =>
    void listFaces(language).then(setFaces, () => {
      setFaces([])
    })
  if (faces === null) {
    return (
      <>
        <p>{say('facesListWhy')}</p>
        <button type="button" class="button" onClick={list}>
          {say('facesList')}
        </button>
      </>
    )
  }
  if (faces.length === 0) return <p role="status">{say('facesNotTold')}</p>
  return (
    <select
      class="field"
      aria-label={say('facesInstalled')}
      value={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {!faces.includes(chosen) && <option value={chosen}>{chosen || '–'}</option>}
      {faces.map((family) => (
        <option key={family} value={family} style={{ fontFamily: JSON.stringify(family) }}>
          {family}
        </option>
      ))}
    </select>
  )
}
