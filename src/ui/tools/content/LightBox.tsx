import { ChevronLeft, ChevronRight, X } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { IconButton } from '../../controls/IconButton'
import { useWords } from '../../controls/words'

export interface LightBoxProps {
  picture: HTMLImageElement
  /** There are others to step to. */
  several: boolean
  onStep: (by: 1 | -1) => void
  onClose: () => void
}

/** One picture as large as the screen, with its caption; arrows lead to the next, Escape back to the text. */
export function LightBox({ picture, several, onStep, onClose }: LightBoxProps) {
  const { say } = useWords()
  const box = useRef<HTMLDialogElement>(null)
  const first = useRef(picture)
  useLayoutEffect(() => {
    box.current?.showModal()
    const last = first
    return () => last.current.focus({ preventScroll: true })
  }, [])
  first.current = picture
  const onKeyDown = (event: KeyboardEvent) => {
    const act = { Escape: onClose, ArrowRight: () => onStep(1), ArrowLeft: () => onStep(-1) }[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const caption = picture.closest('figure')?.querySelector('figcaption')?.textContent?.trim()
  return (
    <dialog
      class="light-box"
      ref={box}
      aria-label={picture.alt || caption || say('picture')}
      onKeyDown={onKeyDown}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <img
        src={picture.currentSrc || picture.src}
        srcset={picture.srcset}
        sizes="100vw"
        alt={picture.alt}
        referrerpolicy="no-referrer"
      />
      {caption && <p>{caption}</p>}
      <div class="light-box-controls">
        {several && (
          <>
            <IconButton icon={ChevronLeft} name={say('pictureBefore')} onPress={() => onStep(-1)} />
            <IconButton icon={ChevronRight} name={say('nextPicture')} onPress={() => onStep(1)} />
          </>
        )}
        <IconButton icon={X} name={say('close')} onPress={onClose} />
      </div>
    </dialog>
  )
}
