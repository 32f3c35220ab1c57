import { defineFacts } from '@petites-villes/eligibility'
import { both } from '../both.js'

/** What is true of the intercommunality, the department and other bodies around the commune. */
export const territoryFacts = defineFacts({
  'epci.population': {
    kind: 'integer',
    decidedBy: 'nobody',
    unit: 'inhabitants',
    min: 0,
    nullable: true,
    label: both('population de l’intercommunalité', 'population of the intercommunality'),
    question: both(
      'Combien l’intercommunalité compte-t-elle d’habitants ?',
      'How many inhabitants has the intercommunality?',
    ),
  },
  'epci.density': {
    kind: 'number',
    decidedBy: 'nobody',
    unit: 'inhabitants-per-km2',
    min: 0,
    nullable: true,
    label: both('densité de l’intercommunalité', 'density of the intercommunality'),
    question: both(
      'Combien l’intercommunalité compte-t-elle d’habitants au km² ?',
      'How many inhabitants per km² has the intercommunality?',
    ),
  },
  'epci.centrePopulation': {
    kind: 'integer',
    decidedBy: 'nobody',
    unit: 'inhabitants',
    min: 0,
    nullable: true,
    label: both(
      'population de la commune-centre de l’intercommunalité',
      'population of the main town of the intercommunality',
    ),
    question: both(
      'Combien d’habitants compte la commune-centre la plus peuplée de l’intercommunalité ?',
      'How many inhabitants has the largest main town of the intercommunality?',
    ),
  },
  'epci.rural': {
    kind: 'boolean',
    decidedBy: 'nobody',
    nullable: true,
    label: both('intercommunalité rurale', 'rural intercommunality'),
    question: both(
      'L’intercommunalité est-elle rurale selon la grille de densité de l’Insee ?',
      'Is the intercommunality rural according to Insee’s density grid?',
    ),
  },
  'department.rural': {
    kind: 'boolean',
    decidedBy: 'nobody',
    label: both('département rural', 'rural department'),
    question: both(
      'Le département est-il rural selon la grille de densité de l’Insee ?',
      'Is the department rural according to Insee’s density grid?',
    ),
  },
  'dgf.meanFinancialPotentialPerInhabitant': {
    kind: 'number',
    decidedBy: 'nobody',
    unit: 'euros-per-inhabitant',
    min: 0,
    label: both(
      'potentiel financier moyen par habitant des communes de la strate',
      'mean financial potential per inhabitant of the communes of the size class',
    ),
    question: both(
      'Quel est le potentiel financier moyen par habitant des communes de 2 001 à 20 000 habitants, en euros ?',
      'What is the mean financial potential per inhabitant of communes of 2,001 to 20,000 inhabitants, in euros?',
    ),
    help: both(
      'La préfecture le communique avec la liste des communes éligibles à la DETR.',
      'The prefecture gives it with the list of communes eligible to the DETR grant.',
    ),
  },
  'syndicat.population': {
    kind: 'integer',
    decidedBy: 'nobody',
    unit: 'inhabitants',
    min: 0,
    label: both('population du syndicat', 'population of the syndicate'),
    question: both(
      'Combien d’habitants le syndicat qui porte le projet compte-t-il ?',
      'How many inhabitants has the syndicate that carries the project?',
    ),
  },
  'syndicat.onlyRural': {
    kind: 'boolean',
    decidedBy: 'nobody',
    label: both('syndicat au service des seuls territoires ruraux', 'syndicate working for rural areas only'),
    question: both(
      'Le syndicat mixte agit-il uniquement pour des territoires ruraux ?',
      'Does the joint syndicate work for rural areas only?',
    ),
  },
})
