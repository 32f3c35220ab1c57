import type { DepartmentCode, RegionCode, Town } from '@petites-villes/towns'

/**
 * Where a town is, as far as it decides who serves it.
 *
 * @property region null in the overseas collectivities, which belong to none
 * @property overseas whether it is outside Europe; Corsica is not overseas
 */
export interface Place {
  readonly department: { readonly code: DepartmentCode; readonly name: string }
  readonly region: { readonly code: RegionCode; readonly name: string } | null
  readonly overseas: boolean
  readonly mountain: 'yes' | 'no' | 'unknown'
}

/** Where a town of a gazetteer is. */
export function placeOf({ department, region, zonings }: Town): Place {
  return {
    department: { code: department.code, name: department.name },
    region: region && { code: region.code, name: region.name },
    overseas: department.code >= '97',
    mountain: zonings.mountain.status,
  }
}
