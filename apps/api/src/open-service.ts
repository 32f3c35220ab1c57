import { createHash } from 'node:crypto'
import { type CivilDate, loadPvd } from 'petites-villes'
import { loadProvenance } from 'petites-villes/provenance'
import { offerRuleCatalogue, toDocument } from 'petites-villes/rules'
import { loadReference } from 'petites-villes/validation'
import { version } from '../package.json'
import { type Limits, usualLimits } from './limits.js'
import type { Service } from './service.js'
import { dayInFrance } from './day-in-france.js'

/**
 * Loads the data and makes everything ready.
 *
 * @param release a name of what is installed, such as a commit, for who runs the service between two versions
 */
export async function openService({
  limits = usualLimits,
  release = '',
  today = () => dayInFrance(new Date()),
}: {
  readonly limits?: Limits
  readonly release?: string
  readonly today?: () => CivilDate
} = {}): Promise<Service> {
  const [pvd, reference, { columns }] = await Promise.all([loadPvd(), loadReference(), loadProvenance()])
  // What is decoded when first asked for is asked for now: nobody waits for it later.
  const { gazetteer } = pvd
  gazetteer.search('saint')
  gazetteer.lookUp('75101')
  for (const { code } of gazetteer.townsOfDepartment('73').slice(0, 40)) pvd.plan(code, { asOf: today() })
  const hash = createHash('sha256')
  hash.update(JSON.stringify([version, release, columns.map(({ sha256 }) => sha256)]))
  hash.update(JSON.stringify([pvd.offers, toDocument(offerRuleCatalogue)]))
  return { pvd, reference, version: `${version}-${hash.digest('hex').slice(0, 12)}`, today, limits }
}
