import { civilDate, euros } from '@petites-villes/core'
import { always, defineParameter } from '@petites-villes/eligibility'
import { both } from '../both.js'
import {
  anctBoard,
  ceremaMembership,
  ponts1,
  ponts2,
  territoiresConseils,
  villagesAvenirCircular,
  vta2026,
} from '../sources/engineering.js'

export const vtaPopulation = defineParameter({
  id: 'vta-population',
  kind: 'integer',
  unit: 'inhabitants',
  label: both(
    'plafond de population du VTA en densité intermédiaire',
    'population limit of the VTA in areas of intermediate density',
  ),
  versions: always(20_000, vta2026),
})

export const territoiresConseilsPopulation = defineParameter({
  id: 'territoires-conseils-population',
  kind: 'integer',
  unit: 'inhabitants',
  label: both('plafond de population de Territoires Conseils', 'population limit of Territoires Conseils'),
  versions: always(20_000, territoiresConseils),
})

const boardOf2021 = { from: civilDate('2021-03-10'), sources: [anctBoard] }

export const anctFreeCommunePopulation = defineParameter({
  id: 'anct-gratuite-commune',
  kind: 'integer',
  unit: 'inhabitants',
  label: both(
    'population communale sous laquelle l’ANCT paie tout',
    'commune population under which ANCT pays everything',
  ),
  versions: [{ value: 3_500, ...boardOf2021 }],
})

export const anctFreeEpciPopulation = defineParameter({
  id: 'anct-gratuite-epci',
  kind: 'integer',
  unit: 'inhabitants',
  label: both(
    'population intercommunale sous laquelle l’ANCT paie tout',
    'intercommunality population under which ANCT pays everything',
  ),
  versions: [{ value: 15_000, ...boardOf2021 }],
})

export const ceremaFlatPopulation = defineParameter({
  id: 'cerema-forfait-population',
  kind: 'integer',
  unit: 'inhabitants',
  label: both(
    'population jusqu’à laquelle la cotisation au Cerema est forfaitaire',
    'population up to which the contribution to Cerema is flat',
  ),
  versions: always(10_000, ceremaMembership),
})

export const ceremaCappedPopulation = defineParameter({
  id: 'cerema-plafond-population',
  kind: 'integer',
  unit: 'inhabitants',
  label: both(
    'population à partir de laquelle la cotisation au Cerema est plafonnée',
    'population from which the contribution to Cerema is capped',
  ),
  versions: always(40_000, ceremaMembership),
})

export const villagesAvenirPopulation = defineParameter({
  id: 'villages-d-avenir-population',
  kind: 'integer',
  unit: 'inhabitants',
  label: both('plafond de population de Villages d’avenir', 'population limit of Villages d’avenir'),
  versions: always(3_500, villagesAvenirCircular),
})

export const villagesAvenirGroupMin = defineParameter({
  id: 'villages-d-avenir-groupe-min',
  kind: 'integer',
  unit: 'communes',
  label: both('plus petit groupement Villages d’avenir', 'smallest group of Villages d’avenir'),
  versions: always(2, villagesAvenirCircular),
})

export const villagesAvenirGroupMax = defineParameter({
  id: 'villages-d-avenir-groupe-max',
  kind: 'integer',
  unit: 'communes',
  label: both('plus grand groupement Villages d’avenir', 'largest group of Villages d’avenir'),
  versions: always(8, villagesAvenirCircular),
})

const bridgePopulation = (id: string, value: number) =>
  defineParameter({
    id,
    kind: 'integer',
    unit: 'inhabitants',
    label: both(
      `strate de moins de ${value.toLocaleString('fr-FR')} habitants du programme Ponts`,
      `size class under ${value.toLocaleString('en-GB')} inhabitants of the bridges programme`,
    ),
    versions: always(value, ponts1),
  })

export const bridgeSmallPopulation = bridgePopulation('ponts-population-2000', 2_000)
export const bridgeMiddlePopulation = bridgePopulation('ponts-population-5000', 5_000)
export const bridgeLargePopulation = bridgePopulation('ponts-population-10000', 10_000)

export const bridgeSmallPotential = defineParameter({
  id: 'ponts-potentiel-2000',
  kind: 'money',
  label: both(
    'potentiel fiscal maximal sous 2 000 habitants',
    'highest fiscal potential under 2,000 inhabitants',
  ),
  versions: always(euros(1_000_000), ponts1),
})

export const bridgeMiddlePotential = defineParameter({
  id: 'ponts-potentiel-5000',
  kind: 'money',
  label: both(
    'potentiel fiscal maximal de 2 000 à 4 999 habitants',
    'highest fiscal potential from 2,000 to 4,999 inhabitants',
  ),
  versions: always(euros(1_500_000), ponts1),
})

export const bridgeLargePotential = defineParameter({
  id: 'ponts-potentiel-10000',
  kind: 'money',
  label: both(
    'potentiel fiscal plafond de 5 000 à 9 999 habitants',
    'ceiling of fiscal potential from 5,000 to 9,999 inhabitants',
  ),
  versions: always(euros(2_500_000), ponts1),
})

export const bridgeSecondPotential = defineParameter({
  id: 'ponts-2-potentiel',
  kind: 'money',
  label: both(
    'potentiel fiscal plafond de la seconde phase',
    'ceiling of fiscal potential in the second phase',
  ),
  versions: always(euros(3_000_000), ponts2),
})

export const engineeringParameters = [
  vtaPopulation,
  territoiresConseilsPopulation,
  anctFreeCommunePopulation,
  anctFreeEpciPopulation,
  ceremaFlatPopulation,
  ceremaCappedPopulation,
  villagesAvenirPopulation,
  villagesAvenirGroupMin,
  villagesAvenirGroupMax,
  bridgeSmallPopulation,
  bridgeMiddlePopulation,
  bridgeLargePopulation,
  bridgeSmallPotential,
  bridgeMiddlePotential,
  bridgeLargePotential,
  bridgeSecondPotential,
]
