const ENGLISH =
  'The harbour of Lindmouth was dredged in 1906 by Arthur Penrose, whose ferry company needed deeper water at low tide. | Engineers now say that the channel moves about four metres a year, and that no wall will hold it for long. | Fishing crews, who land most of the crab sold in Port Ellis, have asked the council for a new quay since the storm. | “We can wait for a year, perhaps two,” said Mary Haddow, who has run the Lindmouth Boat Trust since March. | A survey of the seabed will begin in April, once the wind farm has finished laying its cables.'
const CHINESE =
  '临海市的渔港在春天重新开放，三百多名渔民参加了仪式。 | 港务局表示，新码头可以停靠二十艘大型渔船，冷库的容量也增加了一倍。 | 过去五年，海水养殖的收入超过了远洋捕捞，许多年轻人因此回到家乡工作。 | 记者了解到，海洋大学的研究人员正在用无人机监测水温和赤潮。 | 市政府计划明年修建一条通往机场的公路，让海鲜当天运到上海和杭州。'

/** Sentences over and over, a number in each so that none repeats, five a line, up to `size` characters. */
function textOf(sentences: string, size: number): string {
  const parts = sentences.split(' | ')
  let text = ''
  for (let n = 0; text.length < size; n++)
    text += `${(parts[n % parts.length] ?? '').replace(/[.。]$/, (end) => ` ${n}${end}`)}${n % 5 === 4 ? '\n' : ' '}`
  return text
}

/** About 1,000 English words and 2,500 Chinese characters, written for this bench. */
export const TEXTS = [
  { name: 'English, 1,000 words', title: 'Lindmouth waits for its harbour', text: textOf(ENGLISH, 5800), goal: 15 },
  { name: 'Chinese, 2,500 characters', title: '临海市渔港重新开放', text: textOf(CHINESE, 2500), goal: 25 },
]
