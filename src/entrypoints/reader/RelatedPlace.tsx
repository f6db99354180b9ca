import { useEffect, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../core/library/entry'
import { relatedEntries } from '../../core/library/related/related-entries'
import { IndexReader } from '../../core/library/search/index-reader'
import { getBody, listEntries } from '../../platform/library-database'
import { readIndex } from '../../platform/library-index'
import { savedArticleUrl } from '../../platform/tabs'
import { RelatedEntries } from '../../ui/reader/RelatedEntries'

const MOST = 4
/** How far below the window the search begins, in px: it is done before one has read so far. */
const AHEAD = '1200px'

const hrefOf = ({ id }: Entry) => savedArticleUrl(id)

/** Looks for related articles once the end of the text is near: whoever does not read on pays nothing. */
export function RelatedPlace({ entry }: { entry: Entry }) {
  const place = useRef<HTMLDivElement>(null)
  const [found, setFound] = useState<readonly Entry[]>([])
  useEffect(() => {
    let gone = false
    const look = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return
        look.disconnect()
        void findRelated(entry).then((entries) => gone || setFound(entries))
      },
      { rootMargin: AHEAD },
    )
    if (place.current) look.observe(place.current)
    return () => {
      gone = true
      look.disconnect()
    }
  }, [entry.id])
  return (
    <div ref={place}>
      <RelatedEntries entries={found} hrefOf={hrefOf} />
    </div>
  )
}

async function findRelated(entry: Entry): Promise<Entry[]> {
  const [{ segments, unindexed }, entries, body] = await Promise.all([readIndex(), listEntries(), getBody(entry.id)])
  return relatedEntries(entry, body?.text ?? '', new IndexReader(segments, new Set(unindexed)), entries, MOST)
}
