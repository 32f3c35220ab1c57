import { type Issue, issue } from '@petites-villes/core'
import { type AidContext, type AidRead, readAid } from './read-aid.js'
import { isRecord, shown } from './read-fields.js'

/**
 * What an answer of aides-territoires held.
 *
 * @property count aids on all pages, where the answer says it
 * @property next address of the next page
 * @property issues all of them, with the place from the root of what was given: `['results', 3, 'start_date']`
 */
export interface AidsRead {
  readonly aids: readonly AidRead[]
  readonly count: number | null
  readonly previous: string | null
  readonly next: string | null
  readonly issues: readonly Issue[]
}

/**
 * Reads what the API of aides-territoires.beta.gouv.fr sent: one aid, a list, or the envelope of a page. Nothing is thrown and
 * nothing is lost: choices are read by label or by either style of slug and written as labels, unknown ones kept; a value
 * that cannot be read is in `verbatim`, with an issue that names its place and, where there is one, the repair.
 * {@link exchangeSentences} makes sentences of the issues.
 *
 * @example
 * ```ts
 * import { parseAids } from '@petites-villes/validation/exchange'
 *
 * const { aids, issues } = parseAids({
 *   name: 'Fonds vert',
 *   targeted_audiences: ['commune', 'EPCI'],
 *   subvention_rate_upper_bound: '10,22',
 * })
 * aids[0]?.aid.targeted_audiences // => ['Communes', 'Intercommunalités / Pays']
 * issues[0]?.code // => 'aid/rates-in-one-cell'
 * aids[0]?.verbatim // => { subvention_rate_upper_bound: '10,22' }
 * ```
 */
export function parseAids(given: unknown, context: AidContext = {}): AidsRead {
  const envelope = isRecord(given) && Array.isArray(given.results) ? given : null
  const list: readonly unknown[] = envelope
    ? (envelope.results as readonly unknown[])
    : Array.isArray(given)
      ? (given as readonly unknown[])
      : [given]
  const single = !envelope && !Array.isArray(given)
  const issues: Issue[] = []
  const aids: AidRead[] = []
  list.forEach((entry, at) => {
    const path = envelope ? ['results', at] : single ? [] : [at]
    const message = single ? refusalOf(entry) : undefined
    if (message !== undefined) issues.push(issue('aid/refused', { message }))
    else if (!isRecord(entry)) issues.push(issue('aid/not-an-aid', { given: shown(entry) }, { path }))
    else {
      const { issues: found, ...aid } = readAid(entry, path, context)
      issues.push(...found)
      aids.push(aid)
    }
  })
  const page = {
    count: Number.isSafeInteger(envelope?.count) ? (envelope?.count as number) : null,
    previous: textOf(envelope?.previous),
    next: textOf(envelope?.next),
  }
  if (page.next !== null)
    issues.push(
      issue(
        'aid/more-pages',
        { here: list.length, count: page.count ?? '?', next: page.next },
        { path: ['next'], severity: 'info' },
      ),
    )
  const { asked } = context
  if (asked !== undefined && aids.length > 0 && (aids.length > 1 || aids[0]?.aid.id !== asked))
    issues.push(issue('aid/not-the-one-asked', { asked, here: aids.length }))
  return { aids, ...page, issues }
}

const textOf = (given: unknown): string | null => (typeof given === 'string' && given !== '' ? given : null)

/** An answer 401, 429 or 5xx is a JSON object too. */
function refusalOf(given: unknown): string | undefined {
  if (!isRecord(given) || 'name' in given || 'slug' in given) return undefined
  const said = given.message ?? given.detail ?? given.error
  return typeof said === 'string' ? said : undefined
}
