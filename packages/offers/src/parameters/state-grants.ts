import { always, defineParameter } from '@petites-villes/eligibility'
import { both } from '../both.js'
import { cgctL2334_33, fondsVertBuildings } from '../sources/state-grants.js'
import { ruralAmenities } from '../sources/mountain.js'
import { cgctL2334_2 } from '../sources/territory.js'

const inhabitants = (id: string, value: number, fr: string, en: string, sources = [cgctL2334_33]) =>
  defineParameter({
    id,
    kind: 'integer',
    unit: 'inhabitants',
    label: both(fr, en),
    versions: always(value, ...sources),
  })

export const detrSmall = inhabitants(
  'detr-population',
  2_000,
  'population DGF sous laquelle la DETR est ouverte sans autre condition',
  'DGF population up to which the DETR grant is open without another condition',
)
export const detrLarge = inhabitants(
  'detr-population-max',
  20_000,
  'population DGF maximale pour la DETR',
  'highest DGF population for the DETR grant',
)
export const detrSmallOverseas = inhabitants(
  'detr-population-outre-mer',
  3_500,
  'population DGF outre-mer sous laquelle la DETR est ouverte sans autre condition',
  'DGF population overseas up to which the DETR grant is open without another condition',
)
export const detrLargeOverseas = inhabitants(
  'detr-population-max-outre-mer',
  35_000,
  'population DGF maximale pour la DETR outre-mer',
  'highest DGF population for the DETR grant overseas',
)

// The DGF population adds second homes to a total that is at least the municipal one. Ten percent of room, because
// the two figures may belong to different years.
export const detrMunicipalCeiling = inhabitants(
  'detr-population-municipale-plafond',
  22_000,
  'population municipale au-delà de laquelle la population DGF dépasse sûrement 20 000',
  'municipal population beyond which the DGF population surely exceeds 20,000',
  [cgctL2334_2],
)
export const detrMunicipalCeilingOverseas = inhabitants(
  'detr-population-municipale-plafond-outre-mer',
  38_500,
  'population municipale au-delà de laquelle la population DGF dépasse sûrement 35 000',
  'municipal population beyond which the DGF population surely exceeds 35,000',
  [cgctL2334_2],
)

export const detrPotentialRatio = defineParameter({
  id: 'detr-potentiel-ratio',
  kind: 'number',
  label: both(
    'part maximale du potentiel financier moyen de la strate',
    'highest share of the mean financial potential of the size class',
  ),
  versions: always(1.3, cgctL2334_33),
})

export const detrNewCommuneYears = defineParameter({
  id: 'detr-commune-nouvelle-annees',
  kind: 'integer',
  unit: 'years',
  label: both(
    'années pendant lesquelles une commune nouvelle garde son éligibilité',
    'years for which a commune nouvelle keeps its eligibility',
  ),
  versions: always(3, cgctL2334_33),
})

export const detrEpciPopulation = inhabitants(
  'detr-epci-population',
  75_000,
  'population intercommunale au-delà de laquelle la DETR peut se fermer',
  'intercommunality population beyond which the DETR grant may close',
)
export const detrEpciCentre = inhabitants(
  'detr-epci-centre',
  20_000,
  'population de la commune-centre au-delà de laquelle la DETR peut se fermer',
  'population of the main town beyond which the DETR grant may close',
)
export const detrEpciPopulationOverseas = inhabitants(
  'detr-epci-population-outre-mer',
  150_000,
  'population intercommunale outre-mer au-delà de laquelle la DETR peut se fermer',
  'intercommunality population overseas beyond which the DETR grant may close',
)
export const detrEpciCentreOverseas = inhabitants(
  'detr-epci-centre-outre-mer',
  85_000,
  'population de la commune-centre outre-mer au-delà de laquelle la DETR peut se fermer',
  'population of the main town overseas beyond which the DETR grant may close',
)
export const detrSyndicatPopulation = inhabitants(
  'detr-syndicat-population',
  60_000,
  'population maximale d’un syndicat pour la DETR',
  'highest population of a syndicate for the DETR grant',
)

export const detrEpciDensity = defineParameter({
  id: 'detr-epci-densite',
  kind: 'number',
  unit: 'inhabitants-per-km2',
  label: both(
    'densité intercommunale à partir de laquelle la DETR peut se fermer',
    'density of the intercommunality from which the DETR grant may close',
  ),
  versions: always(150, cgctL2334_33),
})

export const fondsVertEnergySaving = defineParameter({
  id: 'fonds-vert-economie-energie',
  kind: 'number',
  unit: 'percent',
  label: both('économie d’énergie minimale du Fonds vert', 'lowest energy saving for the Fonds vert'),
  versions: always(40, fondsVertBuildings),
})

export const amenitiesOverseasPopulation = inhabitants(
  'amenites-population-outre-mer',
  10_000,
  'population maximale outre-mer pour les aménités rurales',
  'population limit overseas for the rural amenities grant',
  [ruralAmenities],
)

export const stateGrantParameters = [
  detrSmall,
  detrLarge,
  detrSmallOverseas,
  detrLargeOverseas,
  detrMunicipalCeiling,
  detrMunicipalCeilingOverseas,
  detrPotentialRatio,
  detrNewCommuneYears,
  detrEpciPopulation,
  detrEpciCentre,
  detrEpciPopulationOverseas,
  detrEpciCentreOverseas,
  detrSyndicatPopulation,
  detrEpciDensity,
  fondsVertEnergySaving,
  amenitiesOverseasPopulation,
]
