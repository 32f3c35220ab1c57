import { type AskedWord, placesOf } from './asked-word.js'
import { fitOf, nameFits } from './name-fit.js'
import type { WordIndex, WordRange } from './word-index.js'

/** Up to so many places, the names that hold the rarest word are all compared. Beyond, names are tried in their order. */
const fewPlaces = 1500
const last = nameFits.indexOf('whole')
const good = nameFits.indexOf('beginning')

/** Takes a name that fits, with the position of its fit in `nameFits`; a name may be handed over twice. */
export type TakeName = (name: number, fit: number) => void

/**
 * Hands over the names that fit, in any order. The names of the index come in order of importance, so that a query which most
 * names fit, as one letter, needs not be compared with all: it ends when `enough` names begin so, after the names that are the
 * query itself. Names that are not `among` those sought are passed over.
 */
export function searchNames(
  index: WordIndex,
  asked: readonly AskedWord[],
  enough: number,
  take: TakeName,
  among?: (name: number) => boolean,
): void {
  const needed = asked.filter(word => !word.optional)
  if (needed.length === 0) return
  const { holders, holderStarts } = index
  const compare = ({ from, to }: WordRange, worst: number) => {
    for (let i = holderStarts[from]!; i < holderStarts[to]!; i++) {
      const name = holders[i]!
      if (among?.(name) === false) continue
      const fit = fitOf(index, name, asked, needed.length > 1)
      if (fit !== -1 && fit <= worst) take(name, fit)
    }
  }
  const rarest = least(needed, word => word.places)
  if (rarest.places <= fewPlaces || enough === Infinity) {
    for (const range of rarest.ranges) compare(range, Infinity)
    return
  }
  const wholes = needed.map(({ whole }) => whole.map(word => ({ from: word, to: word + 1 })))
  for (const range of least(wholes, ranges => placesOf(index, ranges))) compare(range, last)
  const taken = nameFits.map(() => 0)
  for (let name = 0, found = 0; name < index.size && found < enough; name++) {
    const fit = fitOf(index, name, asked, needed.length > 1)
    if (fit === -1 || taken[fit]! >= enough) continue
    taken[fit]!++
    take(name, fit)
    if (fit <= good) found++
  }
}

function least<T>(things: readonly T[], size: (thing: T) => number): T {
  return things.reduce((a, b) => (size(b) < size(a) ? b : a))
}
