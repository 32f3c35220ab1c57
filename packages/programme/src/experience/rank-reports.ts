import { type CivilDate, localeOf, type Localized, localized } from '@petites-villes/core'
import { compareTowns, type Town } from '@petites-villes/towns'
import { type EpciMembers, largestAmong, largestByMembers } from '../peers/largest-of-epci.js'
import { Comparison, type Peer } from '../peers/likeness.js'
import { costOfUnknown } from '../peers/peer-factor.js'
import { type Theme, themeLabels } from '../theme.js'
import type { ExperienceReport, ExperienceReports } from './experience-report.js'

/**
 * How reports are ranked.
 *
 * @property asOf reports published later are not seen, and stages are those of that day
 * @property townOf the town behind a commune code; for a former code it may answer the commune of today
 * @property theme reports on it come first
 */
export interface RankReportsOptions {
  readonly asOf: CivilDate
  readonly townOf: (code: string) => Town | undefined
  readonly townsOfEpci?: EpciMembers
  readonly theme?: Theme
}

/**
 * A report with what it is worth to a town.
 *
 * @property nearest the most alike of its towns, factor by factor; null when none of them is known
 * @property distance of that town, 0 to 100; 50 when none is known, as if every factor were unknown
 * @property onTheme null when no theme was asked about
 */
export interface RankedReport {
  readonly report: ExperienceReport
  readonly nearest: Peer | null
  readonly distance: number
  readonly onTheme: boolean | null
  readonly because: readonly Localized[]
}

const unknownDistance = 100 * costOfUnknown

/**
 * The experience of others, the most useful to a town first: on the theme, then from the town most alike, then the
 * latest. A town's own experience is left out, unless it shares it with another town.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { referenceData } from '@petites-villes/data'
 * import { parseExperienceReports, rankReports } from '@petites-villes/programme'
 * import { createGazetteer } from '@petites-villes/towns'
 *
 * const { town } = createGazetteer(referenceData)
 * const read = parseExperienceReports({ format: 'experience-reports/1', reports: [] })
 * read.ok && rankReports(read.value, town('73157')!, { asOf: civilDate('2026-11-22'), townOf: town }) // => []
 * ```
 */
export function rankReports(
  { reports }: ExperienceReports,
  town: Town,
  { asOf, townOf, townsOfEpci, theme }: RankReportsOptions,
): readonly RankedReport[] {
  const published = reports.filter(({ publishedOn }) => publishedOn <= asOf)
  const told = new Map(published.flatMap(({ towns }) => towns.map(code => [code, townOf(code)] as const)))
  const atHand = new Map([...told.values(), town].flatMap(each => (each ? [[each.code, each]] : [])))
  const largest = townsOfEpci ? largestByMembers(townsOfEpci) : largestAmong(atHand.values())
  const comparison = new Comparison(town, { asOf, largest })
  const peerOf = new Map([...atHand.values()].map(other => [other.code, comparison.with(other)]))

  return published
    .flatMap((report): RankedReport[] => {
      const others = report.towns.map(code => told.get(code)).filter(other => other?.code !== town.code)
      if (others.length === 0) return []
      const [nearest = null] = others
        .flatMap(other => (other && peerOf.get(other.code)) ?? [])
        .sort((a, b) => a.distance - b.distance || compareTowns(a.town, b.town))
      const distance = nearest?.distance ?? unknownDistance
      const onTheme = theme === undefined ? null : report.themes.includes(theme)
      return [{ report, nearest, distance, onTheme, because: reasons(report, nearest, onTheme) }]
    })
    .sort(byUse)
}

function byUse(a: RankedReport, b: RankedReport): number {
  return (
    Number(b.onTheme) - Number(a.onTheme) ||
    a.distance - b.distance ||
    (a.report.publishedOn === b.report.publishedOn
      ? 0
      : a.report.publishedOn < b.report.publishedOn
        ? 1
        : -1) ||
    (a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0)
  )
}

function reasons(
  report: ExperienceReport,
  nearest: Peer | null,
  onTheme: boolean | null,
): readonly Localized[] {
  const about = localized(language => report.themes.map(theme => themeLabels[theme][language]).join(', '))
  const theme: Localized[] = onTheme === null ? [] : [onTheme ? onTheTheme(about) : onOthers(about)]
  return [...theme, nearest ? fromTown(nearest) : fromNobody]
}

const onTheTheme = ({ fr, en }: Localized): Localized => ({
  fr: `Sur le thème demandé (${fr}).`,
  en: `On the theme asked about (${en}).`,
})
const onOthers = ({ fr, en }: Localized): Localized => ({
  fr: `Sur d'autres thèmes (${fr}).`,
  en: `On other themes (${en}).`,
})
const fromNobody: Localized = {
  fr: "Aucune de ses communes n'est connue des données : sa ressemblance est inconnue et comptée pour moitié.",
  en: 'None of its towns is known to the data: its likeness is unknown and counted as half.',
}

function fromTown({ town: { name }, distance, factors }: Peer): Localized {
  const same = factors.filter(({ outcome }) => outcome === 'same').length
  return localized(language => {
    const far = new Intl.NumberFormat(localeOf[language]).format(distance)
    return language === 'fr'
      ? `${name} : écart de ${far} sur 100, ${same} critères sur ${factors.length} identiques.`
      : `${name}: a distance of ${far} out of 100, ${same} of ${factors.length} factors the same.`
  })
}
