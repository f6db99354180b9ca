/**
 * Time of one analysis, median and ninth decile of many runs on texts of known size, in Node.
 *
 *   npm run bench analysis/speed
 */
import { analyse } from '../../src/core/analysis/analyse'
import { detectLanguage } from '../../src/core/analysis/detect-language'

const RUNS = 200
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

function measure(name: string, title: string, text: string): void {
  const times = Array.from({ length: RUNS }, (_, run) => {
    // A new word each time, so that nothing is remembered from the run before.
    const fresh = `${text}\n${run}`
    const start = performance.now()
    analyse({ title, text: fresh, lang: detectLanguage(fresh, null) })
    return performance.now() - start
  }).sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(share * RUNS)] ?? 0).toFixed(1)
  console.log(
    `${name.padEnd(28)} median ${at(0.5)} ms, ninth decile ${at(0.9)} ms, first ${(times.at(-1) ?? 0).toFixed(1)} ms at most`,
  )
}

measure('English, 1,000 words', 'Lindmouth waits for its harbour', textOf(ENGLISH, 5800))
measure('Chinese, 2,500 characters', '临海市渔港重新开放', textOf(CHINESE, 2500))
