/**
 * Gives the person a file, as if they had pressed on a link to it; it needs no permission. The link is never part of the
 * page, so that nothing of a page can press it.
 */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has its hold on the content once the download has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
