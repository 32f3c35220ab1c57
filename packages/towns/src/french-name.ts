/**
 * How a French place name takes an article and a preposition: the field TNCC of the official geographic code.
 * 0 none before a consonant, 1 none before a vowel, 2 Le, 3 La, 4 Les, 5 L', 6 Aux, 7 Las, 8 Los.
 */
export type NameArticle = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/**
 * A place name after `de` or `à`, as a French sentence needs it. A town keeps its article and `Le`, `Les` contract;
 * departments and regions, whose names stand without article, get theirs. Where the article is not known (the overseas
 * collectivities) the first letter decides.
 *
 * @example
 * ```ts
 * import { withPreposition } from '@petites-villes/towns'
 *
 * withPreposition('de', { name: 'Modane', article: 0 }) // => 'de Modane'
 * withPreposition('de', { name: 'Avrieux', article: 1 }) // => "d'Avrieux"
 * withPreposition('de', { name: 'Le Havre', article: 2 }) // => 'du Havre'
 * withPreposition('à', { name: "Les Sables-d'Olonne", article: 4 }) // => "aux Sables-d'Olonne"
 * withPreposition('à', { name: 'La Rochelle', article: 3 }) // => 'à La Rochelle'
 * withPreposition('de', { name: 'Savoie', article: 3 }) // => 'de la Savoie'
 * ```
 */
export function withPreposition(
  preposition: 'de' | 'à',
  { name, article }: { readonly name: string; readonly article: NameArticle | null },
): string {
  const bare = name.replace(/^(?:Les?|Aux) /, '')
  switch (article ?? (/^[aeiouâàéèêëîïôöûüœ]/i.test(name) ? 1 : 0)) {
    case 1:
      return preposition === 'de' ? `d'${name}` : `à ${name}`
    case 2:
      return `${preposition === 'de' ? 'du' : 'au'} ${bare}`
    case 3:
      return `${preposition} ${name.startsWith('La ') ? name : `la ${name}`}`
    case 4:
    case 6:
      return `${preposition === 'de' ? 'des' : 'aux'} ${bare}`
    case 5:
      return `${preposition} ${name.startsWith("L'") ? name : `l'${name}`}`
    default:
      return `${preposition} ${name}`
  }
}

const openings: readonly (readonly [string, NameArticle])[] = [
  ['Le ', 2],
  ['La ', 3],
  ['Les ', 4],
  ["L'", 5],
  ['Aux ', 6],
  ['Las ', 7],
  ['Los ', 8],
]

/** The article that a name shows, right for all but some hundred communes: those with a sounded h, most of all. */
export function guessArticle(name: string): NameArticle {
  const opening = openings.find(([article]) => name.startsWith(article))
  return opening?.[1] ?? (/^[AEIOUYHÉÈÊÎÔŒ]/.test(name) ? 1 : 0)
}
