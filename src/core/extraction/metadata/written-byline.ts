import { cleanNames, joinNames, leadIn } from './byline'
import { isPersonName, peopleAtStart } from './people'
import { afterName } from './visible-byline'

const sign = '[\\u3041-\\u30fa\\u3400-\\u9fff·]'

/** How lines say who wrote where names are not written in capitals, the plainest first. */
const wordings: readonly RegExp[] = [
  new RegExp(
    `(?:作者|撰文|撰稿|文|通讯员|取材)\\s?[:：／/|｜・]\\s*(${sign}{2,5}(?:[、，,\\s]\\s*${sign}{2,4}(?![^、，,\\s]))*|[A-Za-z][\\w .·-]{1,24})(?=$|[\\s,，|｜/）)】])`,
  ),
  new RegExp(
    `(?<!小)(?:记者|記者)\\s*[:：]?\\s*(${sign}{2,4}(?:、${sign}{2,4})*)(?=$|[\\s|/／，）)】]|报道|報[導道]|摄)`,
  ),
  /(?:^|[\s=[])([\uac00-\ud7a3]{2,4}) ?기자(?![\uac00-\ud7a3])/,
  /^(\S{2,20}) ?(?:发表于|發表於|发布于) ?\d/,
  new RegExp(`(?:责任编辑|責任編輯|责编|编辑|編輯|发布者|發佈者)\\s*[:：]\\s*(${sign}{2,8})(?=$|[\\s,，|）)】])`),
]
const role = /^.?$|^(?:编辑|編輯|来源|來源|责编|摄影|攝影|记者|記者|图|圖|写真)/

/** The authors by the wording of the lines around the title: "By Jane Doe", "作者：张三"; null when none says so. */
export function writtenByline(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const lead = leadIn.exec(`${line.toLowerCase()} `)
    if (!lead?.[1]) continue
    const rest = line.slice(lead[0].length)
    // Some pages set "By" in a line of its own.
    const named = peopleAtStart((rest || (lines[index + 1] ?? '')).split(afterName)[0] ?? '')
    const people = named.filter((name) => rest || isPersonName(name)).flatMap(cleanNames)
    if (people.length > 0) return joinNames(people)
  }
  for (const pattern of wordings) {
    for (const line of lines) {
      const names = pattern.exec(line)?.[1]?.split(/[、，,\s]\s*(?![A-Za-z])/) ?? []
      const people = names.filter((name) => !role.test(name)).flatMap(cleanNames)
      if (people.length > 0) return joinNames(people)
    }
  }
  return null
}
