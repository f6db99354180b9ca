import { expect, it } from 'vitest'
import { chooseTitle } from './title'

const choose = (
  declared: string | null,
  documentTitle: string,
  headings: string[],
  siteName: string | null = null,
): string =>
  chooseTitle({
    declared: [declared],
    headline: null,
    documentTitle,
    headings,
    siteName,
    hostname: 'www.orchard.example',
    path: '/pears/the-pear-tree-and-its-keeper',
  })

it.each([
  ['a site name after a bar', choose(null, 'The pear tree | Notes', []), 'The pear tree'],
  ['a site name known', choose('The pear tree - Orchard Notes', '', [], 'Orchard Notes'), 'The pear tree'],
  [
    'a site name before',
    choose(null, 'Orchard Notes: The pear tree', ['The pear tree'], 'Orchard Notes'),
    'The pear tree',
  ],
  ['the host as a site name', choose(null, 'The pear tree — Orchard', []), 'The pear tree'],
  [
    'a Chinese title without spaces',
    choose(null, '618前夕，阿里向腾讯妥协了-鸟哥笔记', [], '鸟哥笔记'),
    '618前夕，阿里向腾讯妥协了',
  ],
  ['underscores', choose(null, '梨树开花_新闻_果园网', ['梨树开花'], null), '梨树开花'],
  [
    'a dash that belongs to it',
    choose('The pear tree – a life', 'The pear tree – a life | Notes', ['The pear tree – a life']),
    'The pear tree – a life',
  ],
  ['a hyphen in a word', choose(null, 'Self-seeded pears', []), 'Self-seeded pears'],
  [
    'a heading the title cuts short',
    choose(null, 'Why the old pear tree stands', ['Why the old pear tree stands in the north']),
    'Why the old pear tree stands in the north',
  ],
  [
    'a description that calls itself a headline',
    choose('fruit tree of the rose family', 'Pear - Wiki', ['Pear']),
    'Pear',
  ],
  [
    'the one heading that shares its words',
    choose('Pears kept fresh until May', 'Pears kept fresh until May - Orchard Notes', [
      'Pears that keep fresh until May',
    ]),
    'Pears that keep fresh until May',
  ],
  [
    'not a heading with half of its words',
    choose('Pears kept fresh until May', 'Pears kept fresh until May - Orchard Notes', ['Fresh fruit in May at last']),
    'Pears kept fresh until May',
  ],
  [
    'the heading that the document is titled by, not what is written to be shared',
    choose('A pear that weighs more', 'The pear that weighs a pound | Notes', [
      'The pear that weighs a pound',
      'More fruit',
    ]),
    'The pear that weighs a pound',
  ],
  [
    'what stands before a line for buyers, declared as it is in the document',
    choose('Pears for small gardens - Order now', 'Pears for small gardens - Order now', []),
    'Pears for small gardens',
  ],
  [
    'a dash that the heading has as well',
    choose('Pears for small gardens - a life', 'Pears for small gardens - a life', [
      'Pears for small gardens – a life',
    ]),
    'Pears for small gardens - a life',
  ],
  ['two words before a bar', choose(null, 'New pears | Growers of the North', []), 'New pears'],
  [
    'a heading without its section',
    choose('Pears in small gardens | Advice', 'Pears in small gardens | Advice', ['Pears in small gardens | Advice']),
    'Pears in small gardens',
  ],
  [
    'not the heading that a long title ends in',
    choose(null, 'When do old pears bloom in a wet year? : Growers', ['Growers']),
    'When do old pears bloom in a wet year? : Growers',
  ],
  [
    "not a heading of the site's words",
    choose('Old pears in May', 'Old pears in May - Pear Growers of the North', ['Pear Growers'], 'Pear Growers North'),
    'Old pears in May',
  ],
  [
    'a site whose name has a hyphen',
    choose(null, 'Old pears bloom in May - Pear-Growers', []),
    'Old pears bloom in May',
  ],
  [
    'not a heading that names the site',
    choose(null, 'Old pears in May - Pear Forum', ['Pear Forum']),
    'Old pears in May',
  ],
  ['its own writing, not that of the heading', choose('The Pear Tree', '', ['THE PEAR TREE ¶']), 'The Pear Tree'],
  ['a first half that is no site', choose('Orchard trees: what they cost', '', []), 'Orchard trees: what they cost'],
  [
    'a Chinese title before section and site',
    choose(null, '老梨树今年春天又开花了--果树-园艺网--园艺网', []),
    '老梨树今年春天又开花了',
  ],
  [
    'a title of several parts before those of the site',
    choose(null, 'Pears – the old ones - Orchard - Official Site', ['Pears – the old ones', 'Three more']),
    'Pears – the old ones',
  ],
  ['the host before it', choose(null, 'orchard.example The pear tree', ['orchard.example']), 'The pear tree'],
  [
    'a label before the headline of the data',
    chooseTitle({
      declared: ['Question - Which pear keeps longest?'],
      headline: 'Which pear keeps longest?',
      documentTitle: 'Question - Which pear keeps longest? | Fruit Forum',
      headings: ['QuestionWhich pear keeps longest?'],
      siteName: null,
      hostname: 'orchard.example',
      path: '/',
    }),
    'Which pear keeps longest?',
  ],
  ['only a heading', choose(null, '', ['The pear tree']), 'The pear tree'],
  [
    'a title that only names the site',
    choose('Orchard Notes', 'Orchard Notes', ['The pear tree'], 'Orchard Notes'),
    'The pear tree',
  ],
])('%s', (_, title, expected) => {
  expect(title).toBe(expected)
})
