import { foldName } from '@petites-villes/towns'

/**
 * One category of an aid.
 *
 * @property theme null when no list of themes says where it ends
 * @property category the whole text when the theme is not known
 */
export interface AidCategory {
  readonly theme: string | null
  readonly category: string
}

/**
 * Splits `Theme / Category`. The separator also stands inside the names of themes (`Nature / environnement`), so that only
 * the list of the themes (`/api/themes/`) tells where the theme ends; without it nothing is split. `Theme|Category`, as the
 * API wrote until version 1.6, needs no list.
 *
 * @example
 * ```ts
 * import { splitCategory } from '@petites-villes/validation/exchange'
 *
 * splitCategory('Nature / environnement / Forêts', ['Nature / environnement'])
 * // => { theme: 'Nature / environnement', category: 'Forêts' }
 * splitCategory('Nature / environnement / Forêts').theme // => null
 * ```
 */
export function splitCategory(written: string, themes: readonly string[] = []): AidCategory {
  const bar = written.indexOf('|')
  if (bar > 0) return { theme: written.slice(0, bar).trim(), category: written.slice(bar + 1).trim() }
  const parts = written.split(' / ')
  // The longest theme first: one theme may begin like another.
  for (let count = parts.length - 1; count > 0; count--) {
    const head = foldName(parts.slice(0, count).join(' / '))
    const theme = themes.find(each => foldName(each) === head)
    if (theme !== undefined) return { theme, category: parts.slice(count).join(' / ') }
  }
  return { theme: null, category: written }
}
