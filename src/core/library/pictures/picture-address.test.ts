import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { rebuildBody } from '../../article/rebuild-body'
import { serialiseBody } from '../../article/serialise-body'
import { pictureAddresses } from './picture-address'

const atRest = (html: string) => {
  const { document } = new JSDOM(html).window
  return serialiseBody(rebuildBody(document.body, document))
}

test('of a choice of sizes the smallest that is wide enough is kept, and each address once', () => {
  const html = atRest(`
    <img src="https://a.example/small.jpg"
      srcset="https://a.example/3000.jpg 3000w, https://a.example/1500.jpg 1500w, https://a.example/600.jpg 600w">
    <p>a &lt;img src="https://a.example/words.png"&gt; in words</p>
    <img src="https://a.example/q.png?a=1&amp;b=2" alt='"quoted" > '>
    <img srcset="https://a.example/300.jpg 300w, https://a.example/900.jpg 900w">
    <img src="https://a.example/one.png" srcset="https://a.example/two.png 2x">
    <img src="https://a.example/one.png">
    <img src="data:image/png;base64,AAAA">`)
  expect(pictureAddresses(html, 'https://a.example/lead.jpg')).toEqual([
    'https://a.example/lead.jpg',
    'https://a.example/1500.jpg',
    'https://a.example/q.png?a=1&b=2',
    'https://a.example/900.jpg',
    'https://a.example/one.png',
  ])
  expect(pictureAddresses('<p>Words alone.</p>', null)).toEqual([])
})
