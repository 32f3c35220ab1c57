import type { PartValue } from './kind-rules.js'
import { foldWord } from './text-table.js'

/** How much of a commune is in a perimeter: `full`, `partial`, `yes` for a part at least, `no`. */
export type ExtentWord = 'full' | 'partial' | 'yes' | 'no'

const words: readonly (readonly [ExtentWord, RegExp])[] = [
  ['no', /^(?:n|0|faux|false|(?:non|hors|aucun\w*)(?: .*)?)$/],
  ['partial', /^(?:p|(?:.* )?parti(?:el\w*|al\w*)|(?:.* )?(?:en|pour|de) partie|partie(?: de commune)?)$/],
  ['full', /^(?:t|full|(?:.* )?(?:total\w*|entier\w*|integral\w*|complet\w*))$/],
  ['yes', /^(?:o|oui|yes|x|1|vrai|true|classe\w*(?: .*)?|(?:.* )?montagne)$/],
]

export function readExtent(text: string): ExtentWord | undefined {
  const folded = foldWord(text)
  return words.find(([, written]) => written.test(folded))?.[0]
}

/** Full when every part is, partial when some are and some are not, `yes` when nobody knows whether all are. */
export function combineExtents(parts: readonly PartValue[]): PartValue {
  const inside = parts.filter(value => value !== undefined && value !== 'no')
  if (inside.length === 0) return parts.includes(undefined) ? undefined : 'no'
  if (parts.includes('no') || parts.includes('partial')) return 'partial'
  return parts.every(value => value === 'full') ? 'full' : 'yes'
}

/** In the perimeter on either reading, or unknown when one reading says no. */
export function reconcileExtents(values: readonly PartValue[]): PartValue {
  return values.includes('no') ? undefined : 'yes'
}
