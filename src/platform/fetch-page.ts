/** A page larger than this is no page of text, in bytes. */
const MOST_BYTES = 30 * 1024 ** 2
const LONGEST_WAIT = 30_000

/** A page could not be had again; `status` is what its server answered, 0 when it did not. */
export class PageNotFetched extends Error {
  readonly status: number
  constructor(status: number) {
    super(`The page was not to be had (${status}).`)
    this.name = 'PageNotFetched'
    this.status = status
  }
}

/**
 * Reads a page from its site into a document that is never shown and runs nothing; the browser's own parser settles its
 * encoding. From a page of ours it is asked for without cookies, and the site must be open to us; from a page of the same
 * site, as that page would. `signal` calls it off.
 *
 * @returns the document, and the address it was found at in the end
 * @throws PageNotFetched
 */
export function fetchPage(url: string, signal?: AbortSignal): Promise<{ document: Document; url: string }> {
  return new Promise((resolve, reject) => {
    // Of all ways to fetch, this one alone gives a document without anything of ours parsing a text.
    const request = new XMLHttpRequest()
    request.open('GET', url)
    request.responseType = 'document'
    request.timeout = LONGEST_WAIT
    const fail = () => reject(new PageNotFetched(request.status))
    request.onprogress = ({ loaded }) => loaded > MOST_BYTES && request.abort()
    request.onabort = fail
    signal?.addEventListener('abort', () => request.abort())
    request.onerror = fail
    request.ontimeout = fail
    request.onload = () => {
      const document = request.responseXML
      if (request.status >= 200 && request.status < 300 && document) resolve({ document, url: request.responseURL })
      else fail()
    }
    request.send()
  })
}
