import { type Confidence, type Localized, localized, type Source } from '@petites-villes/core'
import { type ContactPoint, contactPoints } from './contact-point.js'
import { type Partner, partners } from './partner.js'
import type { PartnerId } from './partner-id.js'
import type { PartnerRole } from './partner-role.js'
import type { Place } from './place.js'
import { type PointOfEntry, pointsOfEntry } from './point-of-entry.js'
import { type TerritoryOfAction, territoryOfActionLabels } from './territory-of-action.js'

/**
 * The territory in which a partner acts for a place.
 *
 * @property code of the department or region; null for the whole country, and where it has to be looked up: the data say
 * neither in which massif nor in which local perimeter a town lies
 */
export interface TerritoryServed {
  readonly level: TerritoryOfAction
  readonly code: string | null
  readonly label: Localized
}

/**
 * A partner that serves a place.
 *
 * @property certainty `to-confirm`: whether it does depends on something that is not known; `because` says on what
 * @property entry the door by which the town reaches it: a partner of `pointsOfEntry`
 * @property entryWhy what makes it the door
 * @property contacts how to reach it directly, where a source says so
 */
export interface ServingPartner {
  readonly partner: PartnerId
  readonly name: string
  readonly roles: readonly PartnerRole[]
  readonly territory: TerritoryServed
  readonly certainty: 'yes' | 'to-confirm'
  readonly because: Localized
  readonly entry: PartnerId
  readonly entryWhy: Localized
  readonly contacts: readonly ContactPoint[]
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

/** Who is asked for: those in one role, and only those of a list. */
export interface ServingOptions {
  readonly role?: PartnerRole
  readonly among?: Iterable<PartnerId>
}

/**
 * Who serves a place, in which role, through which entry. The prefect of the department comes first, then the prefect of
 * the massif where there may be one, then the others as the catalogue has them. A partner is left out only when it surely
 * does not serve the place.
 *
 * @example
 * ```ts
 * import { partnersServing } from '@petites-villes/partners'
 * import { departmentCode, regionCode } from '@petites-villes/towns'
 *
 * const modane = {
 *   department: { code: departmentCode('73'), name: 'Savoie' },
 *   region: { code: regionCode('84'), name: 'Auvergne-Rhône-Alpes' },
 *   overseas: false,
 *   mountain: 'yes',
 * } as const
 *
 * const [first, second] = partnersServing(modane)
 * first?.partner // => 'prefet-departement'
 * first?.territory.label.en // => 'Savoie'
 * second?.partner // => 'prefet-massif'
 * partnersServing(modane, { role: 'pilot' }).map(each => each.partner) // => ['prefet-departement', 'anct']
 * ```
 */
export function partnersServing(
  place: Place,
  { role, among }: ServingOptions = {},
): readonly ServingPartner[] {
  const entries = pointsOfEntry(place)
  const wanted = among && new Set(among)
  const doors = entries.map(({ partner }) => partner)
  const rank = ({ id }: Partner): number => (doors.includes(id) ? doors.indexOf(id) : doors.length)
  return partners
    .filter(({ id, roles }) => (!role || roles.includes(role)) && (!wanted || wanted.has(id)))
    .flatMap(each => {
      const reach = reachOf(each, place)
      return reach ? [{ each, reach }] : []
    })
    .sort((a, b) => rank(a.each) - rank(b.each))
    .map(({ each, reach }): ServingPartner => {
      const entry = entryOf(each, entries)
      return {
        partner: each.id,
        name: each.name,
        roles: each.roles,
        territory: territoryOf(each, place),
        ...reach,
        entry: entry.partner,
        entryWhy: entry.why,
        contacts: contactPoints(each.id),
        sources: each.sources,
        confidence: each.confidence,
      }
    })
}

/** What works in a massif is reached through its prefect, everything else through the prefect of the department. */
function entryOf(
  { territory }: Partner,
  [prefect, massif]: readonly [PointOfEntry, ...PointOfEntry[]],
): PointOfEntry {
  return territory === 'massif' && massif ? massif : prefect
}

function territoryOf({ territory: level }: Partner, { department, region }: Place): TerritoryServed {
  const own = level === 'department' ? department : level === 'region' ? region : null
  return own
    ? { level, code: own.code, label: localized(() => own.name) }
    : { level, code: null, label: territoryOfActionLabels[level] }
}

type Reach = Pick<ServingPartner, 'certainty' | 'because'>

/** Whether a partner reaches a place; undefined when it surely does not. */
function reachOf({ id, territory, mountainOnly, confidence }: Partner, place: Place): Reach | undefined {
  if (territory === 'massif' || mountainOnly) {
    if (place.mountain === 'no') return undefined
    return place.mountain === 'yes' ? sure(inMountain) : open(perhapsMountain)
  }
  if (confidence === 'low' && territory !== 'local') return open(weakSource)
  switch (territory) {
    case 'national':
      return sure(everywhere)
    case 'local':
      return open(localPerimeter)
    case 'region':
      if (!place.region) return open(noRegion)
      return id === 'regions' && isPerhapsSingle(place) ? open(singleAuthority) : sure(inItsRegion)
    case 'department':
      if (!place.region) return open(noRegion)
      return id === 'departements' && isPerhapsSingle(place) ? open(singleAuthority) : sure(inItsDepartment)
  }
}

const sure = (because: Localized): Reach => ({ certainty: 'yes', because })
const open = (because: Localized): Reach => ({ certainty: 'to-confirm', because })

const isPerhapsSingle = ({ overseas, department }: Place): boolean =>
  overseas || department.code === '2A' || department.code === '2B'

const everywhere: Localized = { fr: 'Il agit dans tout le pays.', en: 'It acts in the whole country.' }
const inItsRegion: Localized = { fr: 'Il y en a un dans chaque région.', en: 'There is one in each region.' }
const inItsDepartment: Localized = {
  fr: 'Il y en a un dans chaque département.',
  en: 'There is one in each department.',
}
const inMountain: Localized = {
  fr: 'La commune est en zone de montagne.',
  en: 'The town is in the mountain zone.',
}
const perhapsMountain: Localized = {
  fr: 'Les données ne disent pas si la commune est en zone de montagne.',
  en: 'The data do not say whether the town is in the mountain zone.',
}
const localPerimeter: Localized = {
  fr: "Son périmètre lui est propre : il reste à vérifier qu'il en existe un ici.",
  en: 'It has a perimeter of its own: whether there is one here has to be looked up.',
}
const weakSource: Localized = {
  fr: 'Sa place dans le programme ne repose que sur une source fragile.',
  en: 'Its place in the programme rests on a weak source only.',
}
const noRegion: Localized = {
  fr: "La collectivité n'est dans aucune région : le représentant de l'État et l'organisation des services y sont à vérifier.",
  en: 'The territory belongs to no region: who represents the State and how services are organised has to be looked up.',
}
const singleAuthority: Localized = {
  fr: 'Outre-mer et en Corse, une collectivité unique peut tenir lieu de département et de région.',
  en: 'Overseas and in Corsica, one single authority may stand for both department and region.',
}
