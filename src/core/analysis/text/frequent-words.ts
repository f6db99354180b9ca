/**
 * The 40 most frequent words of each language, the most frequent first: they tell a language from those that share its
 * script. Apart from the longer lists of function words, because the script that reads a page needs only these. Written for this
 * project from general knowledge of the languages; not taken from any list.
 */
const LISTS: Record<string, string> = {
  en: 'the of and to in a is that for it was on with as he be are at by this had not his from but have an they which you were her she or all we their there been has',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über',
  fr: 'de la le et les des en un une du est que dans pour qui au sur par il plus ne pas ce avec sont se a ou cette aux son ont mais sa été comme être nous vous ils',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até',
  it: 'di e la il che in a è un per una del le con i da non si dei al della sono come più nel alla ha anche gli ma lo delle o dal se su ai dalla nella degli',
  nl: 'de van het een en in is dat op te zijn met voor niet die aan er om ook als maar dan door bij nog naar uit of tot over werd wordt hij ze zij was heeft worden deze ik',
  sv: 'och i att det som en på är av för med den till inte har de ett om men var jag sig så från vi han kan när ska man nu än också hon där efter vid mot ut upp',
  da: 'og i at det er en til på de som med for den af ikke der har et om men var han jeg vi kan fra så skal ved ud',
  nb: 'og i det er på som en til å for at av de med har ikke den om et men var jeg seg fra vi han kan så skal ble',
  fi: 'ja on ei että se oli hän ovat mutta myös kun niin kuin joka tai sen ole mukaan jos ollut vain sekä olla nyt jo voi vielä mitä sitä jotka',
  pl: 'w i z na się do nie to że jest o a od za po jak przez dla co ale są ich ma ze był tym jego było tego tylko oraz jej czy już być może także który która które',
  cs: 'a v se na je že s z do o i to jako za k si ve pro ale po by jsou který která které tak od jeho byl byla',
  hu: 'a az és hogy nem is egy ez volt meg de csak már van el vagy mint azt még akkor ki lehet ha után azonban pedig ezt amely aki ami',
  ro: 'de și în la a cu pe care din nu se o un că este pentru au mai ca fi prin sau am lui ce dar sunt al ale ai',
  tr: 've bir bu da de için ile çok olarak olan gibi daha ne kadar sonra en ama var o her mi ki ise ya şey değil göre veya hem bile ben sen biz siz onlar onun bunun şu ancak yani',
  id: 'yang dan di dengan untuk dari ini dalam pada tidak itu adalah ke akan juga oleh sebagai karena bisa atau ada telah lebih mereka saya kami kita dia ia anda kata dapat sudah menjadi tersebut secara bahwa saat para hanya',
  vi: 'và của là có trong được cho không với các một những này đã khi người từ để đến về cũng như ra tại sẽ vào còn lại nhiều hơn',
  ca: 'de la i que el en a les els per un una amb no es del al ha són més com però també seva seu aquest aquesta dels ser entre',
  ru: 'и в не на что с я а то он как по но к у же за из от так о это его все для бы только она мы вы они мне было еще ещё их или до если уже',
  uk: 'і в не на що з я а то він як по але до у же за із від так о це його все для би тільки вона ми ви вони мені було ще їх або якщо вже при щоб',
  bg: 'на и в да се за от е че с не по са до като но си ще това или при един една той тя те ние вие който която',
  ar: 'في من على إلى عن أن التي الذي ما لا هذا هذه مع كان كانت كما بين قد ذلك بعد حتى لم لن إن أو ثم كل وقد وكان وكانت وفي ومن وعلى هو هي هم نحن أنا أنت هناك',
  fa: 'و در به از که این را با است برای آن یک تا می بر هم نیز های شود شده کرد بود خود کند ها اما یا هر اگر چه پس باید دو ما من او شما آنها همه بین',
}

/** Languages with a list, as primary language tags. */
export const listedLanguages: readonly string[] = Object.keys(LISTS)

/** The first `count` words of a language's list, at most 40; empty for a language without a list. */
export const frequentWords = (language: string, count: number): readonly string[] =>
  LISTS[language]?.split(' ').slice(0, count) ?? []
