import { experienceReportsTable } from './kinds/experience-reports.js'
import { type KindId, kindIds } from './kinds/kind-id.js'
import { offersTable } from './kinds/offers.js'
import { ortTable } from './kinds/ort.js'
import { partnersTable } from './kinds/partners.js'
import { pvdTable } from './kinds/pvd.js'
import { townsTable } from './kinds/towns.js'
import type { TableDefinition } from './table.js'

const tables: Readonly<Record<KindId, TableDefinition>> = {
  towns: townsTable,
  pvd: pvdTable,
  ort: ortTable,
  partners: partnersTable,
  offers: offersTable,
  'experience-reports': experienceReportsTable,
}

/** The definition of a table that is known here. */
export function tableOf(kind: KindId): TableDefinition {
  return tables[kind]
}

export function isKindId(given: unknown): given is KindId {
  return kindIds.includes(given as KindId)
}
