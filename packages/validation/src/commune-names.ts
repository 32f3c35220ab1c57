import { foldName } from '@petites-villes/towns'
import { type CommuneRecord, communesOf } from './communes.js'
import type { Reference } from './reference.js'

/** The names that communes bear and bore, folded; worked out when somebody asks, since most names are right at once. */
export interface CommuneNames {
  /** Whether a commune is, or was, called so; accents, capitals, hyphens and its article aside. */
  isNameOf(commune: CommuneRecord, name: string): boolean
  /** The other commune of the same department that is called so. */
  inDepartment(commune: CommuneRecord, name: string): CommuneRecord | undefined
}

export function openNames({ gazetteer, history }: Reference): CommuneNames {
  const own = new Map<string, ReadonlySet<string>>()
  const departments = new Map<string, ReadonlyMap<string, string>>()
  const communes = communesOf(gazetteer)

  function namesOf({ code, name }: CommuneRecord): ReadonlySet<string> {
    let names = own.get(code)
    if (!names) {
      const former = history?.resolve(code).path.flatMap(({ from, to }) => [from?.name, to?.name]) ?? []
      names = new Set([name, ...former.filter(each => each !== undefined)].map(bare))
      own.set(code, names)
    }
    return names
  }

  return {
    isNameOf: (commune, name) => namesOf(commune).has(bare(name)),
    inDepartment({ department }, name) {
      let codes = departments.get(department)
      if (!codes) {
        codes = new Map(gazetteer.townsOfDepartment(department).map(town => [bare(town.name), town.code]))
        departments.set(department, codes)
      }
      const code = codes.get(bare(name))
      return code === undefined ? undefined : communes.get(code)
    },
  }
}

/** Without accents and capitals, and without the article that some lists leave out. */
function bare(name: string): string {
  return foldName(name).replace(/^(?:l|le|la|les) /, '')
}
