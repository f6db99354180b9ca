import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { longPage } from './long-page'

export interface SampleRequest {
  path: string
  referer: string | null
  status: number
}

export interface SampleSite {
  /** Without a slash at the end. */
  url: string
  /** What was asked for so far, oldest first. */
  requests: SampleRequest[]
  /** From now on `to` stands on every page where `from` stood. */
  edit(from: string, to: string): void
  /** Ends every connection at once, as when the network goes. */
  close(): Promise<void>
}

export interface ServeOptions {
  /** A free one when left out. */
  port?: number
  /** A folder of further pages, served below `/extra/`. */
  extra?: string
}

const PAGES: Record<string, string> = {
  '/herb-garden': 'herb-garden.html',
  '/harbour-log': 'harbour-log.html',
  '/': 'front.html',
  '/tide-clocks': 'tide-clocks.html',
  '/strict/tide-clocks': 'tide-clocks.html',
  '/zh/slow-reading': 'slow-reading.html',
  '/greedy': 'greedy.html',
  '/workbench': 'workbench.html',
  '/strict/workbench': 'workbench.html',
  '/ar/ferry': 'ferry-ar.html',
  '/ja/lamp': 'lamp-ja.html',
  '/he/bridge': 'bridge-he.html',
  '/ko/kiln': 'kiln-ko.html',
  '/walk': 'walk.html',
  '/walk/2': 'walk-2.html',
}
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}
const here = fileURLToPath(new URL('.', import.meta.url))

/** Serves the sample site on this machine. Pictures are refused to whoever says which page they came from. */
export async function serveSite({ port = 0, extra }: ServeOptions = {}): Promise<SampleSite> {
  const requests: SampleRequest[] = []
  const edits: [from: string, to: string][] = []
  const server = createServer((request, response) => {
    answer(request, response, edits, extra)
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    requests.push({ path: pathname, referer: request.headers.referer ?? null, status: response.statusCode })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    edit: (from, to) => void edits.push([from, to]),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Edits = readonly [from: string, to: string][]

function answer(request: IncomingMessage, response: ServerResponse, edits: Edits, extra: string | undefined): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  // Never from a cache: what a page asks for must be seen, and "offline" must mean it.
  response.setHeader('cache-control', 'no-store')
  if (pathname.startsWith('/strict/')) response.setHeader('content-security-policy', "default-src 'none'")
  const hotlinked = pathname.startsWith('/pictures/') && request.headers.referer !== undefined
  const found = hotlinked ? null : contentOf(pathname, extra)
  response.statusCode = hotlinked ? 403 : found ? 200 : 404
  if (found) response.setHeader('content-type', found.type)
  const isPage = found?.type.startsWith('text/html')
  response.end(
    isPage ? edits.reduce((page, [from, to]) => page.replaceAll(from, to), String(found?.body)) : found?.body,
  )
}

function contentOf(pathname: string, extra: string | undefined): { type: string; body: string | Buffer } | null {
  if (pathname === '/long') return { type: 'text/html; charset=utf-8', body: longPage() }
  const file = fileOf(pathname, extra)
  if (!file || !existsSync(file)) return null
  return { type: TYPES[path.extname(file)] ?? 'application/octet-stream', body: readFileSync(file) }
}

function fileOf(pathname: string, extra: string | undefined): string | null {
  const page = PAGES[pathname]
  if (page) return path.join(here, 'pages', page)
  const asset = /^\/(?:assets|pictures)\/[\w-]+\.\w+$/.exec(pathname)
  if (asset) return path.join(here, asset[0])
  const other = /^\/extra\/([\w-]+\.\w+)$/.exec(pathname)
  return extra && other?.[1] ? path.join(extra, other[1]) : null
}
