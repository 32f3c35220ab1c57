import { civilDate } from '@petites-villes/core'
import { always, defineParameter } from '@petites-villes/eligibility'
import { both } from '../both.js'
import { fip, heritageLabel } from '../sources/heritage.js'
import { mpldGuide, vacancyBonus } from '../sources/housing.js'
import { commerceL752_1_1, frrLaw } from '../sources/legal-effects.js'

export const frrPopulation = defineParameter({
  id: 'frr-population',
  kind: 'integer',
  unit: 'inhabitants',
  label: both(
    'plafond de population de France ruralités revitalisation',
    'population limit of France ruralités revitalisation',
  ),
  versions: [{ value: 30_000, from: civilDate('2024-07-01'), sources: [frrLaw] }],
})

export const labelPopulation = defineParameter({
  id: 'label-patrimoine-population',
  kind: 'integer',
  unit: 'inhabitants',
  label: both(
    'plafond de population du label de la Fondation du patrimoine',
    'population limit of the label of the Fondation du patrimoine',
  ),
  versions: [
    { value: 2_000, to: civilDate('2020-07-30'), sources: [heritageLabel] },
    { value: 20_000, from: civilDate('2020-07-30'), sources: [heritageLabel] },
  ],
})

export const fipPopulation = defineParameter({
  id: 'fip-population',
  kind: 'integer',
  unit: 'inhabitants',
  label: both(
    'plafond de population du fonds incitatif et partenarial',
    'population limit of the fonds incitatif et partenarial',
  ),
  versions: always(10_000, fip),
})

export const fipPopulationOverseas = defineParameter({
  id: 'fip-population-outre-mer',
  kind: 'integer',
  unit: 'inhabitants',
  label: both(
    'plafond de population outre-mer du fonds incitatif et partenarial',
    'population limit overseas of the fonds incitatif et partenarial',
  ),
  versions: always(20_000, fip),
})

export const fipRegionShare = defineParameter({
  id: 'fip-part-region',
  kind: 'number',
  unit: 'percent',
  label: both('part minimale payée par la Région', 'lowest share paid by the Region'),
  versions: always(15, fip),
})

export const vacancyYears = defineParameter({
  id: 'vacance-annees',
  kind: 'number',
  unit: 'years',
  label: both('durée de vacance à dépasser', 'time of vacancy to exceed'),
  versions: always(2, vacancyBonus),
})

export const mpldHomeAge = defineParameter({
  id: 'mpld-age-logement',
  kind: 'number',
  unit: 'years',
  label: both('âge du logement à dépasser', 'age of the home to exceed'),
  versions: always(15, mpldGuide),
})

export const ortShopArea = defineParameter({
  id: 'ort-surface-commerce',
  kind: 'number',
  unit: 'square-metres',
  label: both(
    'surface de vente sans autorisation en centre-ville',
    'sales area without a permit in the town centre',
  ),
  versions: always(5_000, commerceL752_1_1),
})

export const ortFoodArea = defineParameter({
  id: 'ort-surface-alimentaire',
  kind: 'number',
  unit: 'square-metres',
  label: both(
    'surface de vente alimentaire sans autorisation en centre-ville',
    'sales area for food without a permit in the town centre',
  ),
  versions: always(2_500, commerceL752_1_1),
})

export const townLifeParameters = [
  frrPopulation,
  labelPopulation,
  fipPopulation,
  fipPopulationOverseas,
  fipRegionShare,
  vacancyYears,
  mpldHomeAge,
  ortShopArea,
  ortFoodArea,
]
