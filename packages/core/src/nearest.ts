import { distance } from 'fastest-levenshtein'

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * The choices that somebody most likely meant, best first: those within two edits (one in a word of three letters, a
 * third of a long one), accents and case aside, and those that begin with what was written.
 *
 * @example
 * ```ts
 * import { nearest } from '@petites-villes/core'
 *
 * nearest('popultion', ['town.population', 'population', 'mountain']) // => ['population']
 * ```
 */
export function nearest(written: string, choices: Iterable<string>, most = 3): string[] {
  const asked = fold(written)
  if (asked === '') return []
  const reach = asked.length < 4 ? Math.min(1, asked.length - 1) : Math.max(2, Math.floor(asked.length / 3))
  return [...choices]
    .map(choice => {
      const folded = fold(choice)
      // As many edits as one is longer than the other, at least: what is out of reach is not compared letter by letter.
      if (asked.length - folded.length > reach) return { choice, edits: Infinity }
      const edits = distance(asked, folded)
      return { choice, edits: edits > reach && folded.startsWith(asked) ? reach : edits }
    })
    .filter(({ edits }) => edits <= reach)
    .sort((a, b) => a.edits - b.edits || (a.choice < b.choice ? -1 : 1))
    .slice(0, most)
    .map(({ choice }) => choice)
}
