import type { HistoryData } from '@petites-villes/towns'
import { history } from '../generated/history.js'

/**
 * The movements of communes from 1943 to 1 January 2026, for `openHistory` of @petites-villes/towns. A file of its own, because few
 * programs need it: `await import('@petites-villes/data/history')`.
 *
 * INSEE's file leaves out what is added here: Mayotte took 976 for 985, Saint-Barthélemy and Saint-Martin left Guadeloupe with new
 * codes. `manifest` says on which sources that rests; the pairs of Mayotte are unverified, and their day is INSEE's.
 *
 * @example
 * ```ts
 * import { historyData } from '@petites-villes/data/history'
 *
 * historyData.vintage // => '2026-01-01'
 * ```
 */
export const historyData: HistoryData = history
