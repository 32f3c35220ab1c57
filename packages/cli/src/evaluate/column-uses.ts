import { nearest } from 'petites-villes'
import type { Vocabulary } from 'petites-villes/batch'
import { folded } from '../folded.js'
import { evaluateWords } from '../words/evaluate-words.js'
import { WrongUse } from '../wrong-use.js'

/** What the columns of a file are for, each by its place. */
export interface ColumnUses {
  readonly facts: readonly { readonly place: number; readonly id: string }[]
  /** The column of INSEE commune codes, which brings the facts of the town. */
  readonly code: number | undefined
  /** Columns that are kept and not read although their name is close to that of a fact. */
  readonly doubtful: readonly { readonly name: string; readonly meant: string }[]
}

/** Names of a column of commune codes, without case, accents and signs. */
const codeNames = ['code', 'insee', 'codeinsee', 'inseecom', 'inseecode', 'codgeo', 'codecommune', 'depcom']

/** A heading without case, accents and signs. */
const bare = (name: string) => folded(name).replace(/[^a-z0-9]/g, '')

/**
 * Reads the header. The id of a fact is a fact; the first column that is named as codes of communes are joins the town.
 *
 * @throws WrongUse when no column says anything, two say the same, or a column has the name of an answer
 */
export function columnUses(
  header: readonly string[],
  vocabulary: Vocabulary,
  rules: readonly string[],
): ColumnUses {
  const names = header.map(name => name.trim())
  const facts = names.flatMap((id, place) => (Object.hasOwn(vocabulary, id) ? [{ place, id }] : []))
  const twice = facts.find(({ id, place }) => names.indexOf(id) !== place)
  if (twice) throw new WrongUse(evaluateWords.factTwice(twice.id))
  const taken = names.find(name => rules.includes(name))
  if (taken !== undefined) throw new WrongUse(evaluateWords.columnTaken(taken))
  const isFact = new Set(facts.map(({ place }) => place))
  const at = names.findIndex((name, place) => !isFact.has(place) && codeNames.includes(bare(name)))
  if (facts.length === 0 && at < 0) throw new WrongUse(evaluateWords.nothingToRead(names))
  const ids = Object.keys(vocabulary)
  const doubtful = names.flatMap((name, place) => {
    const [meant] = isFact.has(place) || !name.includes('.') ? [] : nearest(name, ids)
    return meant === undefined ? [] : [{ name, meant }]
  })
  return { facts, code: at < 0 ? undefined : at, doubtful }
}
