import { attributeOf } from '../../article/elements'

/** Embedded things worth a card; all other frames are advertisements, counters and forms. */
const worthy: readonly [pattern: RegExp, name: string, page: (match: RegExpExecArray, url: URL) => string][] = [
  [
    /(?:youtube(?:-nocookie)?\.com\/embed\/|youtu\.be\/)([\w-]{6,})/,
    'YouTube',
    (match) => `https://www.youtube.com/watch?v=${match[1]}`,
  ],
  [/player\.vimeo\.com\/video\/(\d+)/, 'Vimeo', (match) => `https://vimeo.com/${match[1]}`],
  [
    /(?:player\.bilibili\.com\/player\.html|bilibili\.com\/.*player).*[?&]bvid=(\w+)/,
    'bilibili',
    (match) => `https://www.bilibili.com/video/${match[1]}`,
  ],
  [/dailymotion\.com\/embed\/video\/(\w+)/, 'Dailymotion', (match) => `https://www.dailymotion.com/video/${match[1]}`],
  [/platform\.twitter\.com\/embed\/.*[?&]id=(\d+)/, 'X', (match) => `https://x.com/i/status/${match[1]}`],
  [/(?:instagram\.com\/(?:p|reel)\/[\w-]+)/, 'Instagram', (match) => `https://www.${match[0]}/`],
  [/tiktok\.com\/embed\/(?:v2\/)?(\d+)/, 'TikTok', (match) => `https://www.tiktok.com/embed/${match[1]}`],
  [
    /(?:open\.spotify\.com)\/embed\/((?:track|album|episode|show|playlist)\/\w+)/,
    'Spotify',
    (match) => `https://open.spotify.com/${match[1]}`,
  ],
  [
    /codepen\.io\/([\w-]+)\/embed\/(?:preview\/)?(\w+)/,
    'CodePen',
    (match) => `https://codepen.io/${match[1]}/pen/${match[2]}`,
  ],
  [
    /(?:soundcloud\.com|bandcamp\.com|podcasts\.apple\.com|jsfiddle\.net|codesandbox\.io|stackblitz\.com|observablehq\.com|datawrapper\.dwcdn\.net|flo\.uri\.sh|google\.com\/maps|maps\.google\.|openstreetmap\.org|slideshare\.net|speakerdeck\.com|scribd\.com|ted\.com|archive\.org|loom\.com|wistia\.(?:com|net)|twitch\.tv|rumble\.com|v\.qq\.com|youku\.com|facebook\.com\/plugins\/(?:video|post)|bsky\.app|mastodon|reddit\.com\/r|redditmedia\.com|gist\.github\.com|figma\.com|megaphone\.fm|simplecast\.com|libsyn\.com|buzzsprout\.com|transistor\.fm|art19\.com|acast\.com|npr\.org\/player)/,
    '',
    (_, url) => url.href,
  ],
]

/**
 * A card for an embedded frame, video or sound: an honest link to where it plays, in a `<figure data-embed>`; null for
 * frames that are no part of an article. A frame says nothing until the reader asks for it.
 */
export function copyEmbed(element: Element, copy: Document, baseUrl: string): Element | null {
  const isMedia = element.localName === 'video' || element.localName === 'audio'
  const address = isMedia
    ? (element.getAttribute('src') ??
      element.querySelector('source')?.getAttribute('src') ??
      element.getAttribute('data-src'))
    : [
        element.getAttribute('src'),
        element.getAttribute('data-src'),
        element.getAttribute('data-lazy-src'),
        element.getAttribute('data-embed-url'),
      ].find((value) => value && !/^about:|^data:/.test(value))
  if (!address || !URL.canParse(address, baseUrl)) return null
  const url = new URL(address, baseUrl)
  if (!/^https?:$/.test(url.protocol)) return null
  const label = (element.getAttribute('title') ?? attributeOf(element, 'aria-label')).trim()
  if (isMedia) {
    // Films that only move in the background have no controls and no voice.
    if (element.localName === 'video' && element.hasAttribute('autoplay') && element.hasAttribute('loop')) return null
    return card(
      copy,
      url.href,
      label || decodeURIComponentSafely(url.pathname.split('/').at(-1) ?? ''),
      element.localName,
      element.getAttribute('poster'),
    )
  }
  for (const [pattern, name, page] of worthy) {
    const match = pattern.exec(url.href)
    if (match)
      return card(
        copy,
        page(match, url),
        label || name || url.hostname.replace(/^www\./, ''),
        url.hostname.replace(/^www\./, ''),
        null,
      )
  }
  return null
}

function card(copy: Document, href: string, label: string, kind: string, poster: string | null): Element {
  const figure = copy.createElement('figure')
  figure.setAttribute('data-embed', kind)
  const link = figure.appendChild(copy.createElement('a'))
  link.setAttribute('href', href)
  if (poster) link.appendChild(copy.createElement('img')).setAttribute('src', poster)
  link.append(label || href)
  return figure
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
