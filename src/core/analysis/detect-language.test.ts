import { describe, expect, it } from 'vitest'
import { detectLanguage } from './detect-language'

const samples: Record<string, string> = {
  en: 'The baker on the corner has closed his shop, and nobody in the street knows what will come after it.',
  de: 'Der Bäcker an der Ecke hat seinen Laden geschlossen, und niemand in der Straße weiß, was danach kommt.',
  fr: 'Le boulanger du coin a fermé sa boutique, et personne dans la rue ne sait ce qui viendra après lui.',
  es: 'El panadero de la esquina ha cerrado su tienda y nadie en la calle sabe qué es lo que vendrá después.',
  pt: 'O padeiro da esquina fechou a sua loja e ninguém na rua sabe o que vai acontecer depois disso.',
  it: 'Il panettiere all’angolo ha chiuso il negozio e nessuno nella via sa che cosa verrà dopo di lui.',
  nl: 'De bakker op de hoek heeft zijn winkel gesloten en niemand in de straat weet wat er na hem komt.',
  sv: 'Bagaren på hörnet har stängt sin butik och ingen på gatan vet vad som ska komma efter honom.',
  pl: 'Piekarz na rogu zamknął swój sklep i nikt na ulicy nie wie, co będzie po nim i czy się otworzy.',
  tr: 'Köşedeki fırıncı dükkânını kapattı ve sokakta hiç kimse bundan sonra ne olacak bilmiyor, bu çok üzücü.',
  ru: 'Пекарь на углу закрыл свою лавку, и никто на улице не знает, что будет после него и когда.',
  uk: 'Пекар на розі зачинив свою крамницю, і ніхто на вулиці не знає, що буде після нього та коли.',
  el: 'Ο φούρναρης στη γωνία έκλεισε το μαγαζί του και κανείς δεν ξέρει τι θα γίνει μετά.',
  ar: 'أغلق الخباز في الزاوية متجره، ولا أحد في الشارع يعرف ما الذي سيأتي بعد ذلك.',
  fa: 'نانوای سر کوچه مغازه‌اش را بست و هیچ کس در خیابان نمی‌داند که بعد از او چه می‌شود.',
  he: 'האופה בפינה סגר את החנות שלו, ואף אחד ברחוב לא יודע מה יבוא אחריו.',
  zh: '街角的面包店关门了，整条街没有人知道接下来会开什么店。',
  ja: '角のパン屋が店を閉めた。通りの誰も、次に何ができるのか知らない。',
  ko: '모퉁이의 빵집이 문을 닫았고, 거리의 누구도 다음에 무엇이 들어올지 모른다.',
}

describe('detectLanguage', () => {
  it.each(Object.entries(samples))('knows %s by its script and words', (language, text) => {
    expect(detectLanguage(text, null)).toBe(language)
  })

  it.each(Object.entries(samples))('agrees with a page that says %s, region and all', (language, text) => {
    expect(detectLanguage(text, `${language}-XX`)).toBe(`${language}-XX`)
  })

  it('overrules a template that says English over a text in another language', () => {
    for (const [language, text] of Object.entries(samples))
      expect(detectLanguage(text, 'en-US')).toMatch(language === 'en' ? /^en-US$/ : new RegExp(`^${language}$`))
  })

  it('keeps the script a Chinese page claims', () => {
    expect(detectLanguage(samples.zh ?? '', 'zh-hant-hk')).toBe('zh-Hant-HK')
  })

  it('reads a Chinese text full of English names as Chinese', () => {
    expect(detectLanguage('我们用 Kubernetes 和 Istio 部署了新的 Service Mesh，性能提升明显。', 'en')).toBe('zh')
  })

  it('takes the page at its word when the text is half in the language it claims', () => {
    const both = [samples.en, samples.zh, 'It was there for nineteen years.', '十九年来它一直在那里。'].join('\n')
    expect(detectLanguage(both, 'en-GB')).toBe('en-GB')
    expect(detectLanguage(both, 'zh-CN')).toBe('zh-CN')
    expect(detectLanguage(both, 'fr')).not.toBe('fr')
  })

  it('takes the page at its word when the text is too short or in a language it cannot tell', () => {
    expect(detectLanguage('OK', 'sk')).toBe('sk')
    expect(detectLanguage('12:30', null)).toBeNull()
    expect(detectLanguage('', 'not a tag')).toBeNull()
    expect(detectLanguage('Habari ya leo ni kwamba duka limefungwa kabisa.', 'sw')).toBe('sw')
  })
})
