import { always, type Criterion } from '@petites-villes/eligibility'
import { both } from '../both.js'
import {
  detrEpciCentre,
  detrEpciCentreOverseas,
  detrEpciDensity,
  detrEpciPopulation,
  detrEpciPopulationOverseas,
  detrLarge,
  detrLargeOverseas,
  detrMunicipalCeiling,
  detrMunicipalCeilingOverseas,
  detrNewCommuneYears,
  detrPotentialRatio,
  detrSmall,
  detrSmallOverseas,
  detrSyndicatPopulation,
} from '../parameters/state-grants.js'
import { rule } from '../rule.js'
import { cgctL2334_33, dgfPopulationRule } from '../sources/state-grants.js'

const { after, all, any, asOf, assume, eq, fact, gt, gte, lt, lte, multiply, not, parameter, plus } = rule

const overseas = eq('town.overseas', true)

const lowPotential = lt(
  fact('town.financialPotentialPerInhabitant'),
  multiply('dgf.meanFinancialPotentialPerInhabitant', parameter(detrPotentialRatio)),
)

const stillProtectedAfterMerger = all(
  assume(
    'town.newCommuneSince',
    null,
    both(
      'Sans autre indication, la commune n’est pas tenue pour une commune nouvelle.',
      'Unless told otherwise, the town is not taken for a commune nouvelle.',
    ),
    after(plus('town.newCommuneSince', { years: detrNewCommuneYears }), asOf),
  ),
  eq('town.formerlyDetrEligible', true),
)

/** The overseas thresholds are the higher ones, so a town below the others passes wherever it lies. */
export const detrCommune: Criterion = {
  id: 'detr-commune',
  label: both(
    'la commune est assez petite, ou petite et peu riche, pour la DETR',
    'the town is small enough, or small and poor enough, for the DETR grant',
  ),
  versions: always(
    any(
      all(
        any(
          lte('town.population', detrMunicipalCeiling),
          all(overseas, lte('town.population', detrMunicipalCeilingOverseas)),
        ),
        any(
          lte('town.dgfPopulation', detrSmall),
          all(overseas, lte('town.dgfPopulation', detrSmallOverseas)),
          all(
            any(
              lte('town.dgfPopulation', detrLarge),
              all(overseas, lte('town.dgfPopulation', detrLargeOverseas)),
            ),
            lowPotential,
          ),
        ),
      ),
      stillProtectedAfterMerger,
    ),
    cgctL2334_33,
    dgfPopulationRule,
  ),
}

export const detrEpci: Criterion = {
  id: 'detr-epci',
  label: both(
    'l’intercommunalité n’est pas à la fois très peuplée, dense et centrée sur une grande commune',
    'the intercommunality is not at once very populous, dense and centred on a large town',
  ),
  versions: always(
    not(
      all(
        gte('epci.density', detrEpciDensity),
        any(
          all(
            eq('town.overseas', false),
            gt('epci.population', detrEpciPopulation),
            gt('epci.centrePopulation', detrEpciCentre),
          ),
          all(
            gt('epci.population', detrEpciPopulationOverseas),
            gt('epci.centrePopulation', detrEpciCentreOverseas),
          ),
        ),
      ),
    ),
    cgctL2334_33,
  ),
}

export const detrSyndicat: Criterion = {
  id: 'detr-syndicat',
  label: both('le syndicat est assez petit pour la DETR', 'the syndicate is small enough for the DETR grant'),
  versions: always(lte('syndicat.population', detrSyndicatPopulation), cgctL2334_33),
}

export const detrCriteria = [detrCommune, detrEpci, detrSyndicat]
