const SEEN = [
  'a schooner with a patched mainsail, making very little way against the ebb',
  'two gannets working the edge of the bank, and a third that only watched',
  'a bank of fog which stood off the headland all morning and thought better of it',
  'the mail boat, forty minutes late, with a piano under a tarpaulin on her deck',
  'nothing whatever, which the keeper wrote down with particular care',
  'a line of lanterns on the far shore, where no road is marked on any chart',
  'hail the size of peas, and after it a silence so complete that the bell could be heard from the village',
]
const DONE = [
  'trimmed the wick and wiped the lower panes',
  'oiled the clockwork and wound the weight to the top',
  'counted the tins in the store and found one more than there should be',
  'mended the rope of the landing stage with a long splice',
  'read the same three pages of a book about rivers',
]

/** A keeper's log of a hundred nights: long enough that a scroll position means something. */
export function longPage(): string {
  const nights = Array.from({ length: 100 }, (_, index) => {
    const night = index + 1
    const seen = SEEN[index % SEEN.length]
    const done = DONE[index % DONE.length]
    const head = index % 20 === 0 ? `<h2>Nights ${night} to ${night + 19}</h2>` : ''
    return `${head}<p id="night-${night}">On night ${night} the keeper saw ${seen}; before the watch was over he had ${done}, noted the wind, the glass and the height of the water at the step, and put out the light at sunrise as the rules require.</p>`
  })
  return `<!doctype html>
<html lang="en" class="serif-type" style="scroll-behavior: smooth">
<head><meta charset="utf-8"><title>The Long Log | The Slow Almanac</title><link rel="stylesheet" href="/assets/site.css"></head>
<body data-theme="plain" style="overflow-x: clip">
<nav><a href="/">The Slow Almanac</a> <input id="jump" aria-label="Jump to night"></nav>
<article class="post"><h1>The Long Log</h1><p class="meta">By <span class="author">Marion Hale</span></p>${nights.join('\n')}</article>
<footer class="site-footer"><p>© The Slow Almanac</p></footer>
</body></html>`
}
