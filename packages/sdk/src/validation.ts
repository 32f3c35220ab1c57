import { createGazetteer, openHistory } from '@petites-villes/towns'
import type { Reference } from '@petites-villes/validation'

/** Checking files of towns, conventions, offers and partners. The whole of it is in `@petites-villes/validation`. */
export {
  checkFile,
  type CheckFileOptions,
  type CheckProgress,
  type CheckReport,
  checkRule,
  defineTable,
  describeFinding,
  type Finding,
  isKindId,
  type KindId,
  kindIds,
  openCheck,
  parseTable,
  type Profile,
  type ProfileId,
  profiles,
  ruleBook,
  type TableDefinition,
  tableOf,
  tableSentences,
} from '@petites-villes/validation'
export { fileSentences, neutralised, openTable, writeRow } from '@petites-villes/validation/file'
export { reportCsv, reportHtml, reportJson, reportSarif } from '@petites-villes/validation/report'
export { toJsonSchema, toTableSchema } from '@petites-villes/validation/schemas'

/**
 * The communes of today and their history, for checks that compare a file with them.
 *
 * @example
 * ```ts
 * import { checkFile, loadReference, tableOf } from 'petites-villes/validation'
 *
 * const bytes = new TextEncoder().encode('code_insee,nom\n73157,Modane\n73248,Modane\n')
 * const report = await checkFile(bytes, tableOf('towns'), { asOf: '2026-11-27', reference: await loadReference() })
 * report.findings.find(({ code }) => code === 'row/name-differs')?.line // => 3
 * ```
 */
export async function loadReference(): Promise<Reference> {
  const [{ referenceData }, { historyData }] = await Promise.all([
    import('@petites-villes/data'),
    import('@petites-villes/data/history'),
  ])
  const gazetteer = createGazetteer(referenceData)
  return { gazetteer, history: openHistory(historyData, gazetteer) }
}
