import { civilDate, type Dated } from '@petites-villes/core'
import { defineParameter } from '@petites-villes/eligibility'
import { both } from '../both.js'
import {
  cgctL1111_10,
  cgctL1111_10In2014,
  cgctL1111_10Recent,
  cgctL1111_9,
  landot2020,
  law2024_279,
} from '../sources/minimum-share.js'

const percent = (id: string, versions: Dated<number>, fr: string, en: string) =>
  defineParameter({ id, kind: 'number', unit: 'percent', label: both(fr, en), versions })

/** The oldest text that was read is that of the end of 2014; nothing is said of earlier years. */
export const oldestText = civilDate('2015-01-01')

export const ownerShare = percent(
  'participation-minimale',
  [{ value: 20, from: oldestText, sources: [cgctL1111_10, cgctL1111_10In2014] }],
  'participation minimale du maître d’ouvrage, en part des financements publics',
  'lowest share of the owner in the public financing',
)

export const leadCompetenceShare = percent(
  'participation-chef-de-file',
  [{ value: 30, from: oldestText, sources: [cgctL1111_9] }],
  'participation minimale du maître d’ouvrage dans une compétence de chef de file',
  'lowest share of the owner where a lead authority is named for the competence',
)

export const corsicaShare = percent(
  'participation-corse',
  [{ value: 10, from: oldestText, sources: [cgctL1111_10In2014, landot2020] }],
  'participation minimale des intercommunalités de Corse pour certains réseaux',
  'lowest share of the intercommunalities of Corsica for certain networks',
)

export const schoolEnergyShare = percent(
  'participation-renovation-scolaire',
  [{ value: 10, from: civilDate('2024-03-29'), sources: [law2024_279] }],
  'participation que le préfet peut fixer pour la rénovation énergétique d’un bâtiment scolaire',
  'share that the prefect may set for the energy renovation of a school building',
)

/** The sources give the prefect's power for these works and no floor below it. */
export const derogationShare = percent(
  'participation-derogation',
  [{ value: 0, from: oldestText, sources: [cgctL1111_10, cgctL1111_10Recent] }],
  'participation la plus basse que le préfet peut accorder, faute de plancher dans les sources',
  'lowest share that the prefect may grant, for want of a floor in the sources',
)

export const minimumShareParameters = [
  ownerShare,
  leadCompetenceShare,
  corsicaShare,
  schoolEnergyShare,
  derogationShare,
]
