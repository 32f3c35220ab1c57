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
  const plain = /[^\x20-\x7e]/.test(name) ? withoutMarks(name.toLowerCase()) : name.toLowerCase()
  return plain
    .replace(/\bs\//g, 'sur ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim()
}

function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae')
}

/** A folded name without the article that opens it; the name itself when it has none. */
export function withoutArticle(folded: string): string {
  return folded.replace(/^(?:les?|la|l|aux|las|los) (?=.)/, '')
}
