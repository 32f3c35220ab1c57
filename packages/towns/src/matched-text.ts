import { foldName, typedWords } from './folded-name.js'
import type { MatchedText } from './town-hit.js'

/**
 * Which parts of a name stand in a query, as positions `[from, to)`: the beginnings of its words that are words of the query,
 * and whole words that the query holds in a longer one, as in LaRochelle.
 */
export function matchedText(name: string, query: string): MatchedText[] {
  const typed = typedWords(query)
  const asked = [...new Set([...typed, ...typed.map(foldName)])]
  return [...name.matchAll(/[\p{L}\p{M}\d]+/gu)].flatMap(({ 0: word, index }) => {
    const folded = foldName(word)
    const lengths = asked.map(text =>
      folded.startsWith(text) ? text.length : folded.length > 2 && text.includes(folded) ? folded.length : 0,
    )
    const length = Math.max(0, ...lengths)
    return length === 0 ? [] : [[index, index + unfolded(word, length)] as const]
  })
}

/** How many characters of a word fold to so many. */
function unfolded(word: string, length: number): number {
  let [characters, covered] = [0, 0]
  for (const character of word) {
    if (covered >= length) break
    characters += character.length
    covered += foldName(character).length
  }
  return characters
}
