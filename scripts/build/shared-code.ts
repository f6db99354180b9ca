import type { Plugin } from 'vite'

/** What Rolldown tells of a module while it splits code. */
interface Modules {
  getModuleInfo(id: string): { importers: readonly string[]; isEntry: boolean } | null
}

/** All icons come through one module, which tells nothing of who uses which. */
const icons = /[\\/]lucide[\\/].*[\\/]icons[\\/]/
/** Sets of icons smaller than this, in bytes of source, join the nearest other. */
const fewIcons = 2_000

/**
 * In which files pages share their code. Left alone there is one for each set of pages that share something, and a page
 * loads thirty of them, each of which costs the browser some milliseconds. Four files are enough: what the popup shares
 * gives it nothing it does not need, and the others do without little of what theirs hold.
 */
export function sharedCode() {
  const shared = { tags: ['$initial' as const], minShareCount: 2 }
  return {
    groups: [
      { ...shared, name: 'icons', test: icons, priority: 1, entriesAware: true, entriesAwareMergeThreshold: fewIcons },
      // Each takes along what its modules import, so what more pages share comes first.
      ...['shared', 'pages', 'reader', 'popup'].map((file) => ({
        ...shared,
        name: (id: string, modules: Modules) => (fileFor(pagesWith(id, modules)) === file ? file : null),
      })),
    ],
  }
}

/** The file for what these pages share. */
function fileFor(pages: ReadonlySet<string>): string {
  // The popup and the panel beside the page are one to whoever reads their styles.
  if (pages.has('popup/index')) return pages.size > 2 || !pages.has('popup/side') ? 'shared' : 'popup'
  return pages.has('options/index') || pages.has('sync/index') ? 'pages' : 'reader'
}

/** The pages that load a module at once, such as `popup/index`. */
function pagesWith(id: string, modules: Modules): ReadonlySet<string> {
  const pages = new Set<string>()
  const seen = new Set([id])
  for (const module of seen) {
    const { importers = [], isEntry = false } = modules.getModuleInfo(module) ?? {}
    const page = isEntry && /entrypoints\/(.+)\.html$/.exec(module)?.[1]
    if (page) pages.add(page)
    for (const importer of importers) seen.add(importer)
  }
  return pages
}

/** Rolldown adds the pages that share a file to its name, folders and all. */
export const shortNames = (): Plugin => ({
  name: 'short-names',
  outputOptions(options) {
    const { assetFileNames } = options
    return {
      ...options,
      chunkFileNames: ({ name }) => `${nameAlone(name)}.js`,
      assetFileNames: (asset) => {
        const name = asset.names[0] ?? ''
        if (name.includes('~')) return `${nameAlone(name)}[extname]`
        return typeof assetFileNames === 'function' ? assetFileNames(asset) : (assetFileNames ?? '[name].[ext]')
      },
    }
  },
})

const nameAlone = (name: string): string => name.split('~')[0] ?? name
