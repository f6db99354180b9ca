/**
 * Beginnings of the months' names, January first, that tell them apart in the languages named, written by hand. Several
 * languages share most of theirs.
 */
const beginnings: readonly string[] = [
  // en de fr es it pt nl da sv | ru uk | el | pl cs | tr | ro | id no | ar
  'jan jän janv ene gen янв січ ιαν sty led oca ian يناير كانونالثاني',
  'feb febr fév fev févr лют фев φεβ lut úno şub فبراير شباط',
  'mar mär mrz mrt maart марта март бер μαρ marz břez مارس آذار',
  'apr avr abr апр кві απρ kwi dub nis أبريل ابريل نيسان',
  'may mai maj mag mei мая май трав μαΐ μαι μάι kwě květ مايو أيار',
  'jun juin giu июн чер ιουν czer červn haz iun يونيو حزيران',
  'jul juil lug июл лип ιουλ lip červen tem iul يوليو تموز',
  'aug août aou ago авг сер αυγ αύγ sie srp ağu agu أغسطس',
  'sep set sept сен вер σεπ wrz zář eyl سبتمبر أيلول',
  'oct okt ott out окт жов οκτ paź říj eki أكتوبر اكتوبر تشرينالأول',
  'nov nob ноя лист νοε νοέ lis kas noi نوفمبر تشرينالثاني',
  'dec dez déc dic дек груд δεκ gru pro ara des ديسمبر كانونالأول',
]
/** The number of the month a word names, 1 to 12, or 0. */
export function monthNumber(word: string): number {
  const lower = word.toLowerCase().replace(' ', '')
  let month = 0
  let longest = 0
  for (const [index, row] of beginnings.entries()) {
    for (const beginning of row.split(' ')) {
      // The longest beginning wins: "červen(ec)" is July, "červn(a)" June, "mart" March.
      if (beginning.length > longest && lower.startsWith(beginning)) {
        month = index + 1
        longest = beginning.length
      }
    }
  }
  return month
}
