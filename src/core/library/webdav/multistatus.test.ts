import { expect, test } from 'vitest'
import { FolderError } from '../folder/folder-error'
import { readMultistatus } from './multistatus'

test('reads what Apache, rclone and Nextcloud write: other prefixes, absolute addresses, escapes', () => {
  const xml = `<?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:oc="http://owncloud.org/ns">
    <response><href>https://cloud.example/remote.php/dav/files/ada/Lectern%20%26%20more/dev/</href>
      <propstat><prop><resourcetype><collection/></resourcetype></prop></propstat></response>
    <response><href>/remote.php/dav/files/ada/Lectern%20&amp;%20more/dev/abc</href>
      <propstat><prop><lp1:resourcetype xmlns:lp1="DAV:"><lp1:collection /></lp1:resourcetype></prop></propstat></response>
    <response><href>/remote.php/dav/files/ada/Lectern%20&amp;%20more/dev/%E9%93%83.txt</href>
      <propstat><prop><resourcetype/></prop></propstat></response>
  </multistatus>`
  expect(readMultistatus(xml)).toEqual([
    { name: 'abc', isFolder: true },
    { name: '铃.txt', isFolder: false },
  ])
})

test('an empty folder is an empty list', () => {
  const xml = '<D:multistatus xmlns:D="DAV:"><D:response><D:href>/dav/</D:href></D:response></D:multistatus>'
  expect(readMultistatus(xml)).toEqual([])
})

test.each(['', '<html></html>', '{}', '<D:multistatus xmlns:D="DAV:"><D:response></D:response></D:multistatus>'])(
  'no list at all is told as such: %s',
  (xml) => expect(() => readMultistatus(xml)).toThrow(FolderError),
)
