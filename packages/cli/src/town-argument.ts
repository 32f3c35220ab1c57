import type { LookUp, Town } from 'petites-villes'
import { localized } from './localized.js'
import { notice } from './notice.js'
import type { Session } from './session.js'
import { replacedTown, severalTowns } from './words/town-problem-words.js'
import { WrongUse } from './wrong-use.js'

const mostChoices = 10

/**
 * The one town that the words on the command line name. A code that is also the postal code of other towns is taken as
 * a code, and a note says so beside the answer.
 *
 * @throws WrongUse when there is none, several, or one that is gone
 */
export async function townArgument(session: Session, words: readonly string[]): Promise<Town> {
  const query = words.join(' ').trim()
  const answer = session.pvd.gazetteer.lookUp(query)
  switch (answer.kind) {
    case 'found':
      noteOtherReading(session, answer)
      return answer.town
    case 'several':
      throw new WrongUse(severalTowns(query, answer), choicesOf(answer.towns, answer.total))
    case 'replaced':
      throw new WrongUse(replacedTown(answer))
    case 'none': {
      const { describeProblem } = await import('petites-villes')
      throw new WrongUse(
        localized(language => describeProblem(answer.issue, language)),
        choicesOf(answer.nearest, answer.nearest.length),
      )
    }
  }
}

function noteOtherReading({ io, language }: Session, { town, alsoPostalCodeOf }: Found): void {
  if (alsoPostalCodeOf.length === 0) return
  const others = alsoPostalCodeOf.slice(0, 3).map(({ name, code }) => `${name} (${code})`)
  const more =
    alsoPostalCodeOf.length > others.length ? { fr: ' et d’autres', en: ' and others' }[language] : ''
  notice(
    io,
    language,
    language === 'fr'
      ? `${town.code} est lu comme le code de ${town.name} ; c’est aussi le code postal de ${others.join(', ')}${more}.`
      : `${town.code} is read as the code of ${town.name}; it is also the postal code of ${others.join(', ')}${more}.`,
  )
}

type Found = Extract<LookUp, { kind: 'found' }>

function choicesOf(towns: readonly Town[], total: number): readonly string[] {
  const shown = towns.slice(0, mostChoices)
  const left = total - shown.length
  return [
    ...shown.map(({ code, name, department }) => `${code}  ${name} (${department.name})`),
    ...(left > 0 ? [`… + ${left}`] : []),
  ]
}
