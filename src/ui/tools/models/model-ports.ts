/** Which of its models the browser offers for this text and this reader. */
export interface Offered {
  summary: boolean
  translation: boolean
  language: boolean
}

/** The browser's own models; each call rejects when `gone` is aborted, and when the model fails or takes too long. */
export interface ModelPorts {
  offered(from: string | null, to: string): Promise<Offered>
  summarise(text: string, lang: string | null, gone: AbortSignal): Promise<string>
  translate(
    blocks: readonly string[],
    from: string,
    to: string,
    tell: (index: number, translation: string) => void,
    gone: AbortSignal,
  ): Promise<void>
  /** Null when the model is not sure. */
  language(text: string, gone: AbortSignal): Promise<string | null>
}
