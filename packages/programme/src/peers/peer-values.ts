import { type CivilDate, localeOf, type Localized, localized } from '@petites-villes/core'
import type { Town } from '@petites-villes/towns'
import { stageLabels } from '../milestone-text.js'
import { milestones, type Stage } from '../milestones.js'
import type { LargestOfEpcis } from './largest-of-epci.js'
import type { PeerFactorId } from './peer-factor.js'

/** What a town is in one factor: a number, a word, yes or no. `none` is a known absence. */
export type PeerValue = number | string | boolean

/** What the values of towns depend on, beside the towns. */
export interface PeerContext {
  readonly asOf: CivilDate
  readonly largest: LargestOfEpcis
}

/**
 * How a factor is read, compared and told.
 *
 * @property read null when it is not known
 * @property difference of two known values, from 0 to 1; null when they do not tell
 */
export interface PeerMeasure<V extends PeerValue = PeerValue> {
  read(town: Town, context: PeerContext): V | null
  difference(here: V, there: V): number | null
  words(value: V): Localized
}

const none = 'none'
const noEpci: Localized = { fr: 'aucune intercommunalité', en: 'no intercommunality' }
const differs = (here: PeerValue, there: PeerValue): number => (here === there ? 0 : 1)
const inBoth = (text: string): Localized => ({ fr: text, en: text })
const numbers = {
  fr: new Intl.NumberFormat(localeOf.fr),
  en: new Intl.NumberFormat(localeOf.en),
}
const percents = {
  fr: new Intl.NumberFormat(localeOf.fr, { style: 'percent' }),
  en: new Intl.NumberFormat(localeOf.en, { style: 'percent' }),
}

/** So many times the inhabitants count as wholly different. */
const farthestRatio = Math.log(8)

const population: PeerMeasure<number> = {
  read: town => town.population,
  difference: (here, there) => Math.min(1, Math.abs(Math.log1p(here) - Math.log1p(there)) / farthestRatio),
  words: value => ({
    fr: `${numbers.fr.format(value)} habitant${value > 1 ? 's' : ''}`,
    en: `${numbers.en.format(value)} inhabitant${value === 1 ? '' : 's'}`,
  }),
}

const mountain: PeerMeasure<'yes' | 'no'> = {
  read: ({ zonings }) => (zonings.mountain.status === 'unknown' ? null : zonings.mountain.status),
  difference: differs,
  words: value =>
    value === 'yes'
      ? { fr: 'en zone de montagne', en: 'in the mountain zone' }
      : { fr: 'hors zone de montagne', en: 'outside the mountain zone' },
}

const overseas: PeerMeasure<boolean> = {
  read: ({ department }) => department.code >= '97',
  difference: differs,
  words: value =>
    value
      ? { fr: 'outre-mer', en: 'overseas' }
      : { fr: "dans l'Hexagone ou en Corse", en: 'in mainland France or Corsica' },
}

const department: PeerMeasure<string> = {
  read: town => town.department.name,
  difference: differs,
  words: inBoth,
}

const region: PeerMeasure<string> = {
  read: town => town.region?.name ?? none,
  difference: differs,
  words: value => (value === none ? { fr: 'hors des régions', en: 'outside the regions' } : inBoth(value)),
}

const epciTypeLabels: Readonly<Record<string, Localized>> = {
  CC: { fr: 'communauté de communes', en: 'community of communes' },
  CA: { fr: "communauté d'agglomération", en: 'agglomeration community' },
  CU: { fr: 'communauté urbaine', en: 'urban community' },
  METRO: { fr: 'métropole', en: 'metropolis' },
  MET69: { fr: 'métropole de Lyon', en: 'metropolis of Lyon' },
}

const epciType: PeerMeasure<string> = {
  read: ({ epci }) => epci?.type ?? none,
  difference: differs,
  words: value => epciTypeLabels[value] ?? noEpci,
}

const epciShare: PeerMeasure<number | typeof none> = {
  read({ epci, population: people }) {
    if (!epci) return none
    return people === null || epci.population === 0
      ? null
      : Math.round((100 * people) / epci.population) / 100
  },
  difference: (here, there) =>
    here === none || there === none ? differs(here, there) : Math.min(1, Math.abs(here - there)),
  words: value =>
    value === none
      ? noEpci
      : {
          fr: `${percents.fr.format(value)} des habitants`,
          en: `${percents.en.format(value)} of the people`,
        },
}

const epciLargest: PeerMeasure<string> = {
  read: (town, { largest }) => (town.epci ? largest(town) : none),
  difference: differs,
  words: value =>
    value === none
      ? noEpci
      : value === 'yes'
        ? { fr: 'la plus peuplée', en: 'the largest town' }
        : { fr: 'pas la plus peuplée', en: 'not the largest town' },
}

const isOutside = (stage: Stage): boolean => stage === 'not-member' || stage === 'before-launch'

const stage: PeerMeasure<Stage> = {
  read(town, { asOf }) {
    const reached = milestones(town, { asOf }).stage
    return reached === 'unknown' ? null : reached
  },
  difference(here, there) {
    if (isOutside(here) || isOutside(there)) return differs(here, there)
    if (here === 'undetermined' || there === 'undetermined') return null
    return here === there ? 0 : 0.5
  },
  words: value => stageLabels[value],
}

export const peerMeasures: Readonly<Record<PeerFactorId, PeerMeasure>> = {
  population,
  mountain,
  overseas,
  department,
  region,
  'epci-type': epciType,
  'epci-share': epciShare,
  'epci-largest': epciLargest,
  stage,
}

const unknown: Localized = { fr: 'inconnu', en: 'unknown' }

/** A comparison as one line: the value once when it is the same, else both. */
export function textOfComparison(
  label: Localized,
  measure: PeerMeasure,
  { here, there }: { here: PeerValue | null; there: PeerValue | null },
): Localized {
  const word = (value: PeerValue | null): Localized => (value === null ? unknown : measure.words(value))
  const [mine, other] = [word(here), word(there)]
  return localized(language => {
    const [a, b] = [mine[language], other[language]]
    if (language === 'fr')
      return `${label.fr} : ${a === b ? `${a}, ici comme là-bas` : `${a} ici, ${b} là-bas`}`
    return `${label.en}: ${a === b ? `${a}, here as there` : `${a} here, ${b} there`}`
  })
}
