/** The language a block of code says it is in, as its page wrote it, or null. */
export function languageOf(pre: Element): string | null {
  const named = pre.querySelector('code[class^="language-"]')?.className ?? ''
  return /^language-([\w+#.-]+)/.exec(named)?.[1] ?? null
}
