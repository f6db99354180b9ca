/** Elements that begin a line of their own. */
export const blockNames: ReadonlySet<string> = new Set(
  (
    'html body p div section article main header footer aside ul ol li dl dt dd table tbody thead tfoot tr td th h1 h2 h3 h4 h5 ' +
    'h6 blockquote pre figure figcaption form fieldset details summary address center hr'
  ).split(' '),
)
