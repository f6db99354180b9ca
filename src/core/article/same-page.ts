import { normaliseUrl } from './article-id'

/** What tells two addresses apart and two pages not. Applied in turn to a normalised address without its scheme. */
export const pageRules: readonly (readonly [from: RegExp, to: string])[] = [
  // A host’s www.
  [/^www\d?\./, ''],
  // A host of its own for telephones or for AMP.
  [/^(?:m|mobile|touch|wap|amp)\.(?=[^/]+\.)/, ''],
  // The same inside the host, as Wikipedia has it.
  [/^([\w-]+)\.m\.(?=[^/]+\.)/, '$1.'],
  // A copy of the page in AMP’s form.
  [/\/amp(?:\.html)?\/?(?=[?#]|$)/, ''],
  // The same as a folder before the path.
  [/^([^/]+)\/amp(?=\/)/, '$1'],
  // The same as a parameter.
  [/([?&])(?:amp(?:=1|=true|=)?|outputType=amp)(?=&|#|$)/, '$1'],
  // What a removed parameter leaves.
  [/\?&+/, '?'],
  // The same, at the end.
  [/[?&]+(?=#|$)/, ''],
  // A view for printing.
  [/\/print\/?(?=[?#]|$)/, ''],
  // The name of a folder’s own page.
  [/\/index\.(?:html?|php)(?=[?#]|$)/, ''],
  // A slash at the end.
  [/\/(?=[?#]|$)/, ''],
]

/** What all addresses of one page have in common; no address itself. */
export function pageKey(url: string, rules = pageRules): string {
  const bare = normaliseUrl(url).replace(/^https?:\/\//, '')
  return rules.reduce((key, [from, to]) => key.replace(from, to), bare)
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

/** Whether two addresses differ in nothing but the scheme's s, www and a slash at the end: then they are one page for sure. */
export function isPlainlySame(one: string, other: string): boolean {
  const bare = (url: string) =>
    normaliseUrl(url)
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/(?=[?#]|$)/, '')
  return bare(one) === bare(other)
}

function isSameSite(url: string, canonical: string): boolean {
  if (!URL.canParse(canonical)) return false
  const [own, other] = [pageKey(url), pageKey(canonical)]
  const hostOf = (key: string) => /^[^/?#]*/.exec(key)?.[0]
  return hostOf(own) === hostOf(other) && other !== hostOf(other)
}
