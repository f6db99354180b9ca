const pageLine =
  /^(?:[\s\p{P}\p{S}]|\d{1,3}|(?:pages?|seite|p[áa]gina|страница|of|von|sur|de|из|on|the|next|previous|continued|nächste|suivante)(?![a-z])|[第共页頁へ]|[下上]一|次の|ページ|다음|페이지)+$/u

/** Whether a line says nothing but which page of an article this is, and where the others are: "Page 1 of 2 Next page". */
export const isPageLine = (text: string): boolean => {
  const line = text.toLowerCase()
  return line.length < 120 && /page|seite|gina|страница|[页頁ペ페]|next|prev|1\s+2/.test(line) && pageLine.test(line)
}
