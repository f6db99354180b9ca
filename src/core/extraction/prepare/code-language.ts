import { attributeOf, elementsIn } from '../../article/elements'

/** Languages that may stand as a class of their own, as in `class="hljs python"`. */
const known = new Set(
  (
    'actionscript ada apache arduino asm assembly awk bash batch basic c clojure cmake cobol coffeescript console cpp cs csharp css dart ' +
    'delphi diff dockerfile elixir elm erlang fortran fsharp go golang gradle graphql groovy haskell hcl html http ini ' +
    'java javascript js jscript json jsx julia kotlin latex lean less lisp lua makefile markdown matlab md mermaid mysql nginx nim nix ' +
    'objc objectivec ocaml pascal perl php plsql powershell prolog properties proto protobuf ps1 py python r rb regex ' +
    'ruby rust rs sass scala scheme scss sh shell solidity sql svelte swift tcl terraform tex toml ts tsx typescript vb ' +
    'vbnet verilog vhdl vim vue wasm xml yaml yml zig zsh'
  ).split(' '),
)
const none =
  /^(?:none|text|plain(?:text)?|txt|auto|code|source|block|highlight|line-numbers|undefined|nohighlight|output)$/

/** The language a block of code says it is in, as it is named there, lower case; or null. */
export function codeLanguage(element: Element): string | null {
  const near: Element[] = [element, ...element.querySelectorAll('pre, code, .cm-content, [class*="type-"]')]
  for (let box = element.parentElement, steps = 0; box && steps < 3; box = box.parentElement, steps++) near.push(box)
  for (const candidate of near) {
    const named = [...candidate.attributes]
      .map(({ name, value }) => (/lang|^syntax$/.test(name) ? value.trim().toLowerCase() : ''))
      .find((value) => known.has(value) || (/^[\w+#-]{1,20}$/.test(value) && near.indexOf(candidate) < 3))
    if (named && !none.test(named) && (!/^[a-z]{2}(?:-[a-z]{2})?$/.test(named) || known.has(named))) return named
    const classes = `${attributeOf(candidate, 'class')} ${attributeOf(candidate, 'data-syntaxhighlighter-params')}`
    const marked =
      /(?:^|\s|highlight-)(?:language|lang|enlighter-l|source|type|src(?=-)|brush:|brush|sourceCode|code)[-:\s]+([\w+#.-]{1,24})/i
        .exec(classes)?.[1]
        ?.toLowerCase()
    if (marked && !none.test(marked) && (known.has(marked) || /language|lang-|-l-|brush|\bsrc-/.test(classes)))
      return marked
    if (near.indexOf(candidate) < 1 + elementsIn(element, 'pre, code').length) {
      const names = classes.toLowerCase().split(/[\s;]+/)
      const bare = names
        .map((name) => name.replace(/^highlight-/, ''))
        // Names of two letters are as well what a build made of others.
        .find(
          (name) => (name.length > 2 || names.length < 5) && (known.has(name) || known.has(name.replace(/\d$/, ''))),
        )
      if (bare) return bare
    }
  }
  // Some write it in a corner of the box.
  const code = 'code, .cm-content, .crayon-pre, .code'
  if (!element.querySelector(code)) return null
  for (const corner of [element.previousElementSibling, ...element.querySelectorAll('div, span')]) {
    const word =
      corner && corner.childElementCount < 3 && !corner.closest(code) ? corner.textContent?.trim().toLowerCase() : ''
    if (word && known.has(word)) return word
  }
  return null
}
