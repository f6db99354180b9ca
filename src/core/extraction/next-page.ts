import { attributeOf, elementsIn } from '../article/elements'
/** A page of an article: the address it began with, and its number, from 1. */
export interface PageOfArticle {
  first: string
  number: number
}

const parameters = /^(?:page|p|pg|paged|pn|pageno|currentpage|pagina|seite)$/i
const explicitPath = /\/(?:page|p|pg|seite|pagina)[-/_]?(\d{1,3})(?=\/?$|\.\w{2,5}$)/i
const barePath = /[/_-](\d{1,3})(?=\/?$|\.\w{2,5}$)/
/** How a link to the next page is called, or the number it goes to. */
const called =
  /^(?:(?:go to )?next(?: page)?|(?:page )?(\d{1,3})|continued?|page suivante|suivante?|nächste(?: seite)?|weiter|siguiente|próxima|pagina successiva|volgende|nästa|далее|следующая|下一[页頁]|下[页頁]|次へ|次のページ|다음)[\s›»>→▶]*$/i

/** Which page of which article an address stands for: the first unless it says otherwise in so many words. */
export function pageOf(url: string): PageOfArticle {
  return withoutNumber(url, false) ?? { first: bare(url), number: 1 }
}

/**
 * The address on which an article goes on, or null: a link to the next page by its relation, its name or its number,
 * whose address is that of the first page with the next number in it. A link to the next article is none.
 */
export function nextPage(document: Document, { first, number }: PageOfArticle, baseUrl: string): string | null {
  for (const link of elementsIn(document, 'link[rel~="next"][href], a[href]')) {
    const isNext = attributeOf(link, 'rel').split(/\s+/).includes('next')
    const name = called.exec((link.textContent || attributeOf(link, 'aria-label')).trim().slice(0, 40))
    if (!isNext && (!name || (name[1] !== undefined && Number(name[1]) !== number + 1))) continue
    const href = attributeOf(link, 'href')
    if (!URL.canParse(href, baseUrl)) continue
    const { href: url, origin } = new URL(href, baseUrl)
    if (origin !== new URL(first).origin) continue
    const found = [withoutNumber(url, false), withoutNumber(url, true)]
    if (found.some((page) => page?.first === first && page.number === number + 1)) return url.replace(/#.*/, '')
  }
  return null
}

/** An address without the number of its page; `isBold` takes a number for one that is not said to be. */
function withoutNumber(address: string, isBold: boolean): PageOfArticle | null {
  const url = new URL(address)
  for (const [name, value] of [...url.searchParams]) {
    if (!parameters.test(name) || !/^\d{1,3}$/.test(value)) continue
    url.searchParams.delete(name)
    return { first: bare(url.href), number: Number(value) }
  }
  const pattern = isBold ? barePath : explicitPath
  const number = pattern.exec(url.pathname)?.[1]
  if (number === undefined) return null
  url.pathname = url.pathname.replace(pattern, '')
  return { first: bare(url.href), number: Number(number) }
}

/** An address without fragment and closing slash, and without the name of a folder's index. */
const bare = (address: string): string => {
  const url = new URL(address)
  url.hash = ''
  url.pathname = url.pathname.replace(/\/(?:index\.\w+)?$/, '') || '/'
  return url.href
}
