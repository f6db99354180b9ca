import { describe, expect, it } from 'vitest'
import { splitSentences } from './split-sentences'

const split = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text)

describe('splitSentences', () => {
  it.each([
    ['abbreviations and initials', 'Dr. J. R. Holt met Mrs. Vane at 5 p.m. in St. Ives. They spoke for an hour.', 2],
    ['decimals and versions', 'The price rose by 3.5 percent to 1.20 euros. Version 2.0.1 is out now.', 2],
    ['quotations that end inside', '“We are done,” she said. “Nobody asked us.” The room was quiet.', 3],
    ['German ordinals and abbreviations', 'Am 3. Mai kam z. B. Dr. Weber nach Köln. Er blieb bis zum 7. Juni dort.', 2],
    ['German quotation marks', 'Sie nannten es „das große Warten“. Danach kam lange niemand mehr vorbei.', 2],
    ['Russian abbreviations', 'В 2019 г. доход вырос до 3 млн. руб. в год. Завод закрыли через два года.', 2],
    ['Arabic question marks', 'هل عاد القطار إلى المدينة هذا العام؟ نعم، عاد بعد عشر سنوات من الانتظار.', 2],
    ['Hindi full stops', 'बाजार आज फिर से खुल गया है। लोग सुबह से ही यहाँ आ रहे हैं।', 2],
    ['Korean', '시장은 오늘 다시 문을 열었다. 사람들은 아침부터 줄을 서서 기다렸다.', 2],
  ])('knows %s', (_, text, count) => {
    expect(split(text)).toHaveLength(count)
    expect(split(text).join(' ')).toBe(text)
  })

  it('keeps closing marks with a Chinese sentence and does not cut inside a quotation', () => {
    expect(split('他问：“船什么时候来？没有人知道。”码头上很安静。大家都在等！')).toEqual([
      '他问：“船什么时候来？没有人知道。”',
      '码头上很安静。',
      '大家都在等！',
    ])
  })

  it('cuts Japanese without spaces', () => {
    expect(split('駅前の本屋が閉店した。「寂しいですね。」と店主は話す。')).toEqual([
      '駅前の本屋が閉店した。',
      '「寂しいですね。」',
      'と店主は話す。',
    ])
  })

  it('leaves out headings, list entries, code and buttons', () => {
    const text =
      'Getting started\n- First step\nconst lamp = { on: true };\n$ lectern --serve\nShare\nThe lamp turns itself on at dusk.'
    expect(split(text)).toEqual(['The lamp turns itself on at dusk.'])
  })

  it('takes what there is when nothing is prose, and says where each sentence stands', () => {
    expect(split('a note without a stop')).toEqual(['a note without a stop'])
    const [, second] = splitSentences('It rained all week.\nThen it stopped. Nobody knew why it did.').slice(1)
    expect(second).toEqual({ text: 'Nobody knew why it did.', block: 1, start: 17, place: 1 })
  })
})
