import { Upload } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '../../controls/Icon'
import { useWords } from '../../controls/words'

type Chosen = readonly { path: string; blob: Blob }[]

/** Where files are chosen or dropped. A folder of saved pages is chosen by its own button: choosers know one or the other. */
export function FileDrop({ onFiles }: { onFiles: (files: Chosen) => void }) {
  const { say } = useWords()
  const [isOver, setOver] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const take = (list: FileList | null | undefined) => {
    const chosen = [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }))
    if (chosen.length > 0) onFiles(chosen)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same by key
    <div
      class="file-drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files)
      }}
    >
      <Icon of={Upload} />
      <p>{say('importDrop')}</p>
      <div class="exchange-buttons">
        <button type="button" class="button" onClick={() => files.current?.click()}>
          {say('importChooseFiles')}
        </button>
        <button type="button" class="button quiet" onClick={() => folder.current?.click()}>
          {say('importChooseFolder')}
        </button>
      </div>
      <input
        ref={files}
        class="visually-hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={say('importChooseFiles')}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <input
        ref={folder}
        class="visually-hidden"
        type="file"
        {...{ webkitdirectory: true }}
        tabIndex={-1}
        aria-label={say('importChooseFolder')}
        onChange={(event) => take(event.currentTarget.files)}
      />
    </div>
  )
}
