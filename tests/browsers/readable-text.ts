import type { Root } from './driver'

/** Runs inside a view: the text a person sees there. */
export function readableText(root: Root): string {
  const elements = 'body' in root ? [root.body] : [...root.children]
  return elements.map((element) => ('innerText' in element ? String(element.innerText) : '')).join('\n')
}
