import { useWords } from '../controls/words'

/** The tags of an article, told quietly: in the reader one reads, one does not sort. */
export function ReaderTags({ tags }: { tags: readonly string[] }) {
  const { say } = useWords()
  return (
    <ul class="reader-tags" aria-label={say('tags')}>
      {tags.map((tag) => (
        <li class="tag-chip" key={tag} dir="auto">
          {tag}
        </li>
      ))}
    </ul>
  )
}
