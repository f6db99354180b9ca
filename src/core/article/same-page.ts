import { normaliseUrl } from './article-id'

interface PageRule {
  /** Which addresses it is for, as one would say it. */
  what: string
  from: RegExp
  to: string
}

/** What tells two addresses apart and two pages not. Applied in turn to a normalised address without its scheme. */
export const pageRules: readonly PageRule[] = [
  { what: 'a host’s www', from: /^www\d?\./, to: '' },
  { what: 'a host of its own for telephones or for AMP', from: /^(?:m|mobile|touch|wap|amp)\.(?=[^/]+\.)/, to: '' },
  { what: 'the same inside the host, as Wikipedia has it', from: /^([\w-]+)\.m\.(?=[^/]+\.)/, to: '$1.' },
  { what: 'a copy of the page in AMP’s form', from: /\/amp(?:\.html)?\/?(?=[?#]|$)/, to: '' },
  { what: 'the same as a folder before the path', from: /^([^/]+)\/amp(?=\/)/, to: '$1' },
  { what: 'the same as a parameter', from: /([?&])(?:amp(?:=1|=true|=)?|outputType=amp)(?=&|#|$)/, to: '$1' },
  { what: 'what a removed parameter leaves', from: /\?&+/, to: '?' },
  { what: 'the same, at the end', from: /[?&]+(?=#|$)/, to: '' },
  { what: 'a view for printing', from: /\/print\/?(?=[?#]|$)/, to: '' },
  { what: 'the name of a folder’s own page', from: /\/index\.(?:html?|php)(?=[?#]|$)/, to: '' },
  { what: 'a slash at the end', from: /\/(?=[?#]|$)/, to: '' },
]

/** What all addresses of one page have in common; no address itself. */
export function pageKey(url: string): string {
  const bare = normaliseUrl(url).replace(/^https?:\/\//, '')
  return pageRules.reduce((key, { from, to }) => key.replace(from, to), bare)
}

/**
 * Addresses under which a page may have been saved, its own first, then the likeliest: those the rules lead to, with and
 * without a scheme's s, www or a slash at the end.
 *
 * @param canonical what the page calls its address; it counts only where it is one of the same host and no front page,
 *   since a page may say of itself what it likes
 */
export function addressesOfPage(url: string, canonical: string | null = null): string[] {
  const addresses = [normaliseUrl(url)]
  if (!/^https?:/.test(addresses[0] ?? '')) return addresses
  const keys = [pageKey(url)]
  if (canonical !== null && isSameSite(url, canonical)) {
    addresses.push(normaliseUrl(canonical))
    keys.push(pageKey(canonical))
  }
  for (const key of new Set(keys)) {
    const [, host = '', path = '', rest = ''] = /^([^/?#]*)([^?#]*)(.*)$/.exec(key) ?? []
    for (const scheme of ['https://', 'http://']) {
      for (const prefix of ['', 'www.', 'm.']) {
        for (const slash of ['', '/']) addresses.push(normaliseUrl(scheme + prefix + host + path + slash + rest))
      }
    }
  }
  return [...new Set(addresses)]
}

function isSameSite(url: string, canonical: string): boolean {
  if (!URL.canParse(canonical)) return false
  const [own, other] = [pageKey(url), pageKey(canonical)]
  const hostOf = (key: string) => /^[^/?#]*/.exec(key)?.[0]
  return hostOf(own) === hostOf(other) && other !== hostOf(other)
}
