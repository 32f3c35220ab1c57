import { civilDate } from '@petites-villes/core'
import { foldName, type History } from '@petites-villes/towns'
import { type CommuneRecord, communesOf, firstYear, yearsOf } from './communes.js'
import type { Reference } from './reference.js'

/** The names that communes bear and bore, folded; worked out when somebody asks, since most names are right at once. */
export interface CommuneNames {
  /**
   * Whether a commune is, or was, called so, or the one that bore the code of before; accents, capitals, hyphens and its article
   * aside.
   */
  isNameOf(commune: CommuneRecord, name: string, code: string): boolean
  /** The other commune of the same department that is called so. */
  inDepartment(commune: CommuneRecord, name: string): CommuneRecord | undefined
}

export function openNames({ gazetteer, history }: Reference): CommuneNames {
  const own = new Map<string, ReadonlySet<string>>()
  const departments = new Map<string, ReadonlyMap<string, string>>()
  const communes = communesOf(gazetteer)
  // Both questions are asked of one name, one after the other.
  let [last, folded] = ['', '']
  const bareOf = (name: string): string => {
    if (name !== last) [last, folded] = [name, bare(name)]
    return folded
  }

  function namesOf({ name }: CommuneRecord, code: string): ReadonlySet<string> {
    let names = own.get(code)
    if (!names) {
      const former = history ? namesSince(code, history) : []
      names = new Set(
        [name, gazetteer.superseded(code)?.name, ...former].filter(each => each !== undefined).map(bare),
      )
      own.set(code, names)
    }
    return names
  }

  return {
    isNameOf: (commune, name, code) => namesOf(commune, code).has(bareOf(name)),
    inDepartment({ department }, name) {
      let codes = departments.get(department)
      if (!codes) {
        codes = new Map(gazetteer.townsOfDepartment(department).map(town => [bare(town.name), town.code]))
        departments.set(department, codes)
      }
      const code = codes.get(bareOf(name))
      return code === undefined ? undefined : communes.get(code)
    },
  }
}

/** Without accents and capitals, and without the article that some lists leave out. */
function bare(name: string): string {
  return foldName(name).replace(/^(?:l|le|la|les) /, '')
}

/** Every name under which the commune of a code has gone since it first had it, within the years that are tried. */
function namesSince(code: string, history: History): readonly (string | undefined)[] {
  const years = yearsOf(code, history)
  if (years === 0) return []
  const first = firstYear + (31 - Math.clz32(years & -years))
  const { path } = history.resolve(code, { on: civilDate(`${String(first)}-01-01`) })
  return path.flatMap(({ from, to }) => [from?.name, to?.name])
}
