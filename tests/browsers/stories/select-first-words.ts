/** Runs in the reader: selects the first words of its text, as a hand does. */
export function selectFirstWords(root: Document | ShadowRoot): void {
  const text = root.querySelector('.article-body p')
  const node = text && document.createTreeWalker(text, 4).nextNode()
  if (!text || !node) throw new Error('No text.')
  document.getSelection()?.setBaseAndExtent(node, 0, node, 30)
  text.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }))
}
