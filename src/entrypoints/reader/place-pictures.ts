import { pictureAddress } from '../../core/library/pictures/picture-address'

/**
 * Gives the waiting pictures of a rebuilt body their kept bytes. Those that are not kept, and no part of the page itself,
 * go on waiting unless the person has asked for them.
 *
 * @param kept addresses of blobs, by the addresses the pictures had
 */
export function placePictures(
  body: DocumentFragment,
  kept: ReadonlyMap<string, string>,
  others: 'show' | 'wait',
): DocumentFragment {
  for (const picture of body.querySelectorAll('img')) {
    const address = pictureAddress((name) => picture.getAttribute(name) ?? '')
    const here = address === null ? undefined : kept.get(address)
    const source = picture.getAttribute('data-src')
    const set = picture.getAttribute('data-srcset')
    const isOwn = source?.startsWith('data:') ?? false
    if (here === undefined && others === 'wait' && !isOwn) continue
    for (const name of ['data-src', 'data-srcset']) picture.removeAttribute(name)
    if (here === undefined && set !== null) picture.setAttribute('srcset', set)
    const shown = here ?? source
    if (shown !== null) picture.setAttribute('src', shown)
  }
  return body
}
