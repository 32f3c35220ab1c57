import { nearest } from '@petites-villes/core'
import { rowsByKey } from './column.js'
import { foldName, withoutArticle } from './folded-name.js'

/** Names by row, for a list of any named things. Every answer is a list of rows. */
export type NameIndex = ReturnType<typeof indexNames>

export function indexNames(size: number, nameOf: (row: number) => string) {
  const folded = Array.from({ length: size }, (_, row) => foldName(nameOf(row)))
  const padded = folded.map(name => ` ${name}`)
  const byName = rowsByKey(size, row => [folded[row]!])
  const byBareName = rowsByKey(size, row => {
    const bare = withoutArticle(folded[row]!)
    return bare === folded[row] ? [] : [bare]
  })
  const letters = folded.map(lettersOf)

  return {
    /** Rows of this very name; where there are none, rows of this name behind an article. */
    exact(name: string): readonly number[] {
      const asked = foldName(name)
      return byName.get(asked) ?? byBareName.get(asked) ?? []
    },

    /** Rows whose name has words that begin with the words asked for, in the same order. */
    inPart(name: string): readonly number[] {
      const words = foldName(name)
        .split(' ')
        .filter(word => word !== '')
      if (words.length === 0) return []
      return padded.flatMap((text, row) => (wordsInOrder(text, words) ? [row] : []))
    },

    /** Whether a name, its article aside, begins with what is asked, or has all its words in full: Saint-Malo for malo. */
    fits(row: number, name: string): boolean {
      const asked = foldName(name)
      const own = folded[row]!
      return (
        own.startsWith(asked) || withoutArticle(own).startsWith(asked) || ` ${own} `.includes(` ${asked} `)
      )
    },

    /** Rows of the names nearest to a mistyped one, best first. */
    near(name: string, most: number): readonly number[] {
      const asked = foldName(name)
      const reach = Math.max(1, Math.floor(asked.length / 3))
      const mask = lettersOf(asked)
      const candidates = new Set(
        folded.filter(
          (text, row) =>
            Math.abs(text.length - asked.length) <= reach && bits(letters[row]! ^ mask) <= 2 * reach,
        ),
      )
      return nearest(asked, candidates, most).flatMap(text => byName.get(text) ?? [])
    },
  }
}

function wordsInOrder(text: string, words: readonly string[]): boolean {
  let at = 0
  for (const word of words) {
    const found = text.indexOf(` ${word}`, at)
    if (found === -1) return false
    at = found + word.length + 1
  }
  return true
}

/** One bit for each letter that occurs. Names within `n` edits differ by at most `2n` bits, which is cheap to see first. */
function lettersOf(folded: string): number {
  let mask = 0
  for (let i = 0; i < folded.length; i++) {
    const letter = folded.charCodeAt(i) - 97
    if (letter >= 0 && letter < 26) mask |= 1 << letter
  }
  return mask
}

function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}
