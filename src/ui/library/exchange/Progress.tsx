import { useWords } from '../../controls/words'

export interface ProgressProps {
  /** What is going on and how far it is, as a sentence. */
  name: string
  /** 0 to 1; left out: nobody knows how much there is. */
  share?: number
  onStop?: () => void
}

export function Progress({ name, share, onStop }: ProgressProps) {
  const { say } = useWords()
  return (
    <div class="exchange-card">
      <p role="status">{name}</p>
      <progress class="exchange-progress" aria-label={name} {...(share !== undefined && { value: share })} />
      {onStop && (
        <div class="exchange-buttons">
          <button type="button" class="button" onClick={onStop}>
            {say('importStop')}
          </button>
        </div>
      )}
    </div>
  )
}
