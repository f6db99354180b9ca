import { useEffect, useState } from 'preact/hooks'
import { coverHue } from './cover-hue'

export interface CoverProps {
  site: string
  /** Address of the picture kept on this device, or null when there is none. */
  read: () => Promise<string | null>
}

/** The lead picture if it was kept, else a drawn cover: a list of what one reads is nobody else's business. */
export function Cover({ site, read }: CoverProps) {
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    void read().then((address) => {
      if (gone && address) URL.revokeObjectURL(address)
      else if (!gone) setPicture(address)
    })
    return () => {
      gone = true
    }
  }, [read])
  useEffect(() => () => picture === null || URL.revokeObjectURL(picture), [picture])
  return (
    <span class="entry-cover" style={{ '--hue': coverHue(site) }} aria-hidden="true">
      {picture ? <img src={picture} alt="" /> : [...site][0]?.toUpperCase()}
    </span>
  )
}
