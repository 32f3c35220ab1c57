import type { Language } from 'petites-villes'
import type { Io } from './io.js'
import { code, spansOf } from './page/span.js'
import { typeset } from './page/typography.js'
import { wrap } from './page/wrap.js'

/** Says something beside the answer, on standard error: a sentence, and choices one under the other. */
export function notice(
  { err, width }: Pick<Io, 'err' | 'width'>,
  language: Language,
  sentence: string,
  choices: readonly string[] = [],
): void {
  const name = language === 'fr' ? 'pvd :' : 'pvd:'
  const lines = [
    ...sentence
      .split('\n')
      .flatMap(text => wrap(spansOf(typeset(`${name} ${text}`, language)), { width, first: [], rest: [] })),
    ...choices.flatMap(choice =>
      wrap([code(choice)], { width, first: [{ text: '  ' }], rest: [{ text: '    ' }] }),
    ),
  ]
  err(`${lines.join('\n')}\n`)
}
