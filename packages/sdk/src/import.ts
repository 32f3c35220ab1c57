import type { Gazetteer, History } from '@petites-villes/towns'
import { openHistory } from '@petites-villes/towns'

/** Reading official lists of towns into a document that `loadPvd({ zonings })` takes. */
export {
  importZoning,
  type ImportCounts,
  type ImportOptions,
  parseZonings,
  type TextTable,
  type ZoningImport,
  type ZoningKind,
  zoningKinds,
  type Zonings,
  zoningsFile,
  type ZoningTable,
} from '@petites-villes/towns/import'

/** The movements of communes, loaded when first asked for: they follow old codes to the communes of today. */
export async function loadHistory(gazetteer: Gazetteer): Promise<History> {
  const { historyData } = await import('@petites-villes/data/history')
  return openHistory(historyData, gazetteer)
}
