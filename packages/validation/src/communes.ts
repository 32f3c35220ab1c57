import type { CivilDate } from '@petites-villes/core'
import type { Gazetteer, History, Town } from '@petites-villes/towns'

/**
 * What rules read of a commune, side by side, so that a row costs one look-up.
 *
 * @property index counts the communes in the order in which they were asked for; lists of a check are kept by it
 */
export interface CommuneRecord {
  readonly index: number
  readonly code: string
  readonly name: string
  readonly department: string
  readonly region: string | null
  readonly population: number | null
  /** How the identifiers of this commune's department begin in the list of ANCT. */
  readonly pvdIdStart: string
  readonly inAcv: boolean
  readonly pvd: Town['zonings']['pvd']
  readonly ort: Town['zonings']['ort']
  readonly town: Town
}

/** `73157 Modane`, as findings name a commune. */
export const codeAndName = ({ code, name }: Pick<CommuneRecord, 'code' | 'name'>): string => `${code} ${name}`

/** The communes of a gazetteer, each opened when it is first asked for. */
export interface Communes {
  get(code: string): CommuneRecord | undefined
  /** The commune of today that took the place of the one that bore a code; undefined where it was divided, or never was. */
  successor(code: string): CommuneRecord | undefined
  /** Those of a list, or all, by ascending code. */
  members(list: 'all' | 'pvd' | 'ort'): readonly CommuneRecord[]
}

const opened = new WeakMap<Gazetteer, Communes>()

export function communesOf(gazetteer: Gazetteer): Communes {
  let communes = opened.get(gazetteer)
  if (!communes) opened.set(gazetteer, (communes = openCommunes(gazetteer)))
  return communes
}

function openCommunes(gazetteer: Gazetteer): Communes {
  // By the number of the code: a look-up in a list costs a tenth of one in a map of texts.
  const records: (CommuneRecord | null | undefined)[] = []
  let count = 0
  const lists = new Map<string, readonly CommuneRecord[]>()
  const open = (town: Town): CommuneRecord => {
    const number = numberOf(town.code)
    const known = records[number]
    if (known) return known
    const record: CommuneRecord = {
      index: count++,
      code: town.code,
      name: town.name,
      department: town.department.code,
      region: town.region?.code ?? null,
      population: town.population,
      pvdIdStart: `pvd-${town.region?.code ?? ''}-${town.department.code}-`,
      inAcv: town.zonings.acv.status === 'yes',
      pvd: town.zonings.pvd,
      ort: town.zonings.ort,
      town,
    }
    records[number] = record
    return record
  }
  const successors = new Map<string, CommuneRecord | undefined>()
  const get: Communes['get'] = code => {
    const number = numberOf(code)
    if (number < 0) return undefined
    const known = records[number]
    if (known !== undefined) return known ?? undefined
    const town = gazetteer.town(code)
    if (town) return open(town)
    records[number] = null
    return undefined
  }
  return {
    get,
    successor(code) {
      if (!successors.has(code)) {
        const [only, ...others] = gazetteer.superseded(code)?.successors ?? []
        successors.set(code, only !== undefined && others.length === 0 ? get(only) : undefined)
      }
      return successors.get(code)
    },
    members(list) {
      let members = lists.get(list)
      if (!members) {
        const all = [...gazetteer.towns()].map(open)
        members = list === 'all' ? all : all.filter(each => each[list].status === 'yes')
        lists.set(list, members)
      }
      return members
    },
  }
}

/** Five digits as they are, `2A` and `2B` after all of them; -1 for what is no code. */
function numberOf(code: string): number {
  if (code.length !== 5) return -1
  let number = 0
  for (let at = 0; at < 5; at++) {
    const digit = code.charCodeAt(at) - 0x30
    if (digit >= 0 && digit <= 9) number = number * 10 + digit
    else if (at === 1 && number === 2 && (digit === 0x11 || digit === 0x12)) number = 100 + digit - 0x11
    else return -1
  }
  return number
}

/** The first year whose 1 January is tried when the vintage of a file is guessed; 31 years fit a number. */
export const firstYear = 2000

const masks = new WeakMap<History, Map<string, number>>()

/** The years, from {@link firstYear} on, on whose 1 January a code was that of a commune, a bit each. */
export function yearsOf(code: string, history: History): number {
  let known = masks.get(history)
  if (!known) masks.set(history, (known = new Map<string, number>()))
  const before = known.get(code)
  if (before !== undefined) return before
  const last = Number(history.vintage.slice(0, 4))
  let mask = 0
  for (let year = firstYear; year <= last; year++)
    if (history.isCommune(code, `${year}-01-01` as CivilDate)) mask |= 1 << (year - firstYear)
  known.set(code, mask)
  return mask
}

/** A mark for each commune, for one check. */
export class CommuneMarks {
  #lines = new Uint32Array(2048)

  /** The line that was noted, 0 when none was. */
  lineOf({ index }: CommuneRecord): number {
    return this.#lines[index] ?? 0
  }

  note({ index }: CommuneRecord, line: number): void {
    if (index >= this.#lines.length) {
      const wider = new Uint32Array(index * 2)
      wider.set(this.#lines)
      this.#lines = wider
    }
    this.#lines[index] = line
  }
}
