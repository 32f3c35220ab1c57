/**
 * A place name as people compare it: without accents, ligatures, hyphens, apostrophes or capitals; `st` and `ste` in full, `s/`
 * as `sur`.
 *
 * @example
 * ```ts
 * import { foldName } from '@petites-villes/towns'
 *
 * foldName('St-Jean-de-Maurienne') // => 'saint jean de maurienne'
 * foldName('L’Haÿ-les-Roses') // => 'l hay les roses'
 * foldName('Œuilly') // => 'oeuilly'
 * ```
 */
export function foldName(name: string): string {
  return inFull(foldText(name)).trim()
}

/** The words of a folded name as they were typed: `st` may be the beginning of Strasbourg. */
export function typedWords(name: string): string[] {
  return splitWords(foldText(name))
}

/** A folded name without the article that opens it; the name itself when it has none. */
export function withoutArticle(folded: string): string {
  const end = folded.indexOf(' ')
  return end > 0 && isArticle(folded.slice(0, end)) ? folded.slice(end + 1) : folded
}

export function isArticle(folded: string): boolean {
  return /^(?:les?|la|l|aux|las|los)$/.test(folded)
}

const smallWords = new Set(
  'a au aux d de del des du en es et l la las le les lez los pres s sous ss sur'.split(' '),
)

/** Articles and prepositions, which people leave out and mistake for one another. */
export function isSmallWord(folded: string): boolean {
  return smallWords.has(folded)
}

function foldText(text: string): string {
  const small = text.toLowerCase()
  return (/[^\x20-\x7e]/.test(small) ? withoutMarks(small) : small)
    .replace(/\bs\//g, 'sur ')
    .replace(/[^a-z0-9]+/g, ' ')
}

function inFull(folded: string): string {
  return folded.replace(/\bst(e?)\b/g, 'saint$1')
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
}

function splitWords(folded: string): string[] {
  return folded.split(' ').filter(word => word !== '')
}
