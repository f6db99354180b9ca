/** What the sample site's pages say, for stories to look for. */
export const TIDE_CLOCKS = {
  path: '/tide-clocks',
  title: 'The Clock That Keeps the Moon’s Time',
  author: 'Marion Hale',
  first: 'In the back room of a chandlery on the estuary',
  last: 'Outside the sand has begun to shine.',
  subject: /tide|clock|moon/i,
}
export const SLOW_READING = {
  path: '/zh/slow-reading',
  title: '旧书店里的慢阅读',
  author: '沈知秋',
  first: '巷子尽头有一家旧书店',
  last: '我们至少可以花一个下午去听。',
  inText: '花一个下午去听',
  subject: /阅读|书|慢/,
}
/** Leaves out two blocks from the middle and the end of its text. */
export const HERB_GARDEN = { path: '/herb-garden', title: 'A Garden on a Window Sill' }
/** Its pictures are of a kind that is kept. */
export const HARBOUR_LOG = {
  path: '/harbour-log',
  title: 'A year in the harbour log',
  pictures: ['/pictures/harbour.png', '/pictures/rope.png'],
  passage: 'the adjectives few',
}
/** An article in two pages. */
export const LONG_WALK = { path: '/walk', title: 'The long walk to the light' }
export const LONG_LOG = { path: '/long', title: 'The Long Log' }
export const GREEDY = { path: '/greedy', title: 'A Page That Wants Every Key' }
export const WORKBENCH = { path: '/strict/workbench', title: 'Notes From the Workbench' }
export const FERRY = { path: '/ar/ferry', title: 'عبّارة الفجر' }
export const BRIDGE = { path: '/he/bridge', title: 'הגשר שמעל הנחל' }
export const KILN = { path: '/ko/kiln', title: '가마 앞에서 보낸 겨울' }
export const LAMP = { path: '/ja/lamp', title: '灯台守の手帳' }
export const STRICT = { ...TIDE_CLOCKS, path: '/strict/tide-clocks' }

/** What stands around the articles and is no part of them. */
export const NOISE = [
  'Letters to the editor',
  'We use cookies',
  'Share on Birdsong',
  'About the author',
  'pebblewitch',
  'You may also like',
  'The Sunday letter',
  'imaginary paper',
  '缓存技术',
  '分享到微信',
  '未经许可不得转载',
  '网友评论',
  '求地址',
  '热门推荐',
  '版权所有',
]
