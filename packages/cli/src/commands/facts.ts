import type { CommonOptions } from '../common-options.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { folded } from '../folded.js'
import type { FactShapes } from '../render/fact-shape.js'
import { renderFacts } from '../render/facts.js'
import { type Session, show, showJson } from '../session.js'

/** `pvd facts [words...]`: the facts whose id or label holds all the words. */
export function factsCommand(session: Session, words: readonly string[], options: CommonOptions): ExitCode {
  const vocabulary: FactShapes = session.pvd.vocabulary
  const asked = words.map(folded)
  const found = Object.fromEntries(
    Object.entries(vocabulary).filter(([id, { label }]) => {
      const text = folded(`${id} ${label.fr} ${label.en}`)
      return asked.every(word => text.includes(word))
    }),
  )
  if (options.json) showJson(session, found)
  else
    show(session, page => {
      renderFacts(page, found)
    })
  return exitCode.done
}
