export type BrowserKind = 'chromium' | 'firefox'

export interface SearchIn {
  platform?: string
  env?: Record<string, string | undefined>
  runs?: (file: string, platform: string) => boolean
}

/** The program of a browser on this machine, or null. */
export function findBrowser(kind: BrowserKind, where?: SearchIn): string | null
