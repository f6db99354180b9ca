const CODES =
  'AE AF AL AM AO AR AT AU AZ BA BD BE BG BO BR BY CA CD CH CI CL CM CN CO CR CU CY CZ DE DK DO DZ EC EE EG ES ET FI FR GB GE GH GR GT HK HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KP KR KW KZ LA LB LK LT LU LV LY MA MC MD ME MG MK MM MN MT MX MY NG NI NL NO NP NZ OM PA PE PH PK PL PS PT PY QA RO RS RU SA SD SE SG SI SK SN SO SS SV SY TH TM TN TR TW TZ UA UG US UY UZ VA VE VN XK YE ZA ZM ZW EU UN'

const sets = new Map<string, ReadonlySet<string>>()

/** Names of countries in a language, lower case, as the platform's own locale data has them. */
export function regionNames(language: string): ReadonlySet<string> {
  const known = sets.get(language)
  if (known) return known
  const names = new Set<string>()
  const add = (style: 'long' | 'short'): void => {
    const display = new Intl.DisplayNames(language || 'en', { type: 'region', style })
    for (const code of CODES.split(' ')) names.add((display.of(code) ?? '').toLowerCase())
  }
  add('long')
  add('short')
  sets.set(language, names)
  return names
}
