import { always, type Criterion } from '@petites-villes/eligibility'
import { both } from '../both.js'
import {
  bridgeLargePopulation,
  bridgeLargePotential,
  bridgeMiddlePopulation,
  bridgeMiddlePotential,
  bridgeSecondPotential,
  bridgeSmallPopulation,
  bridgeSmallPotential,
} from '../parameters/engineering.js'
import { rule } from '../rule.js'
import { ponts1, ponts2 } from '../sources/engineering.js'
import { opahGuide } from '../sources/housing.js'
import { cgctR2334_24 } from '../sources/state-grants.js'

const { all, any, asOf, containsAny, gte, lt, lte, not, onOrBefore } = rule

export const projectNotBegun: Criterion = {
  id: 'project-not-begun',
  label: both('l’opération n’a pas commencé', 'the operation has not begun'),
  versions: always(not(onOrBefore('project.startedOn', asOf)), cgctR2334_24),
}

export const housingOperationInForce: Criterion = {
  id: 'housing-operation-in-force',
  label: both('une OPAH ou un PIG est en vigueur', 'an OPAH or a PIG is in force'),
  versions: always(
    containsAny('housing.operations', ['opah', 'opah-ru', 'opah-rr', 'opah-cd', 'pig']),
    opahGuide,
  ),
}

export const bridgesFirstPhase: Criterion = {
  id: 'ponts-premiere-phase',
  label: both(
    'la commune remplit les conditions de la première phase du programme Ponts',
    'the town meets the conditions of the first phase of the bridges programme',
  ),
  versions: always(
    any(
      all(lt('town.population', bridgeSmallPopulation), lte('town.fiscalPotential', bridgeSmallPotential)),
      all(
        gte('town.population', bridgeSmallPopulation),
        lt('town.population', bridgeMiddlePopulation),
        lte('town.fiscalPotential', bridgeMiddlePotential),
      ),
      all(
        gte('town.population', bridgeMiddlePopulation),
        lt('town.population', bridgeLargePopulation),
        lt('town.fiscalPotential', bridgeLargePotential),
      ),
    ),
    ponts1,
  ),
}

export const bridgesSecondPhase: Criterion = {
  id: 'ponts-seconde-phase',
  label: both(
    'la commune remplit les conditions de la seconde phase du programme Ponts',
    'the town meets the conditions of the second phase of the bridges programme',
  ),
  versions: always(
    all(lt('town.population', bridgeLargePopulation), lt('town.fiscalPotential', bridgeSecondPotential)),
    ponts2,
  ),
}

export const projectCriteria = [
  projectNotBegun,
  housingOperationInForce,
  bridgesFirstPhase,
  bridgesSecondPhase,
]
