import type { Cents, CivilDate, Language, Period } from '@petites-villes/core'
import type { PartnerId } from '@petites-villes/partners'
import type { CommuneCode } from '@petites-villes/towns'
import type { Theme } from '../theme.js'

/** A text that somebody wrote in French and perhaps translated. */
export interface ReportText {
  readonly fr: string
  readonly en?: string
}

/**
 * What a town did and what came of it, told by somebody who answers for it.
 *
 * @property id unique in its collection: small letters, digits and hyphens
 * @property towns the towns whose experience it is
 * @property period when it was done; `to` is the first day on which it was over, absent while it goes on
 * @property outcome what came of it, when it can be told
 * @property cost of the whole, in cents, taxes as the report says
 * @property offers ids of the offers that were used; they are not checked here, since offers know of programmes and not
 * the other way round
 * @property source where the report can be read
 * @property author who answers for it: a person or a body
 * @property licence under which it may be shown again, for example `Licence Ouverte 2.0`
 */
export interface ExperienceReport {
  readonly id: string
  readonly title: ReportText
  readonly towns: readonly [CommuneCode, ...CommuneCode[]]
  readonly themes: readonly [Theme, ...Theme[]]
  readonly period: Period & { readonly from: CivilDate }
  readonly summary: ReportText
  readonly outcome?: ReportText
  readonly cost?: Cents
  readonly partners: readonly PartnerId[]
  readonly offers: readonly string[]
  readonly source: string
  readonly publishedOn: CivilDate
  readonly author: string
  readonly licence: string
}

/** The version of the wire form. A reader refuses what it does not know. */
export const experienceFormat = 'experience-reports/1'

/** A collection of reports. Its JSON is its wire form: `JSON.stringify` writes it, `parseExperienceReports` reads it. */
export interface ExperienceReports {
  readonly format: typeof experienceFormat
  readonly reports: readonly ExperienceReport[]
}

/**
 * A text of a report for a reader, with the language it is in: French where there is no translation.
 *
 * @example
 * ```ts
 * import { reportText } from '@petites-villes/programme'
 *
 * reportText({ fr: 'Une halle rouverte', en: 'A market hall reopened' }, 'en').text // => 'A market hall reopened'
 * reportText({ fr: 'Une halle rouverte' }, 'en') // => { text: 'Une halle rouverte', language: 'fr' }
 * ```
 */
export function reportText({ fr, en }: ReportText, wanted: Language): { text: string; language: Language } {
  return wanted === 'en' && en !== undefined ? { text: en, language: 'en' } : { text: fr, language: 'fr' }
}
