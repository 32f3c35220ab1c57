import { defineFacts } from '@petites-villes/eligibility'
import { both } from '../both.js'

/** What only the person who prepares a project knows about a shop, a home or a monument. */
export const buildingFacts = defineFacts({
  'project.unmetNeed': {
    kind: 'boolean',
    label: both('commerce absent ou besoin non couvert', 'no shop, or a need that none meets'),
    question: both(
      'La commune est-elle sans commerce, ou le commerce projeté répond-il à un besoin non couvert ?',
      'Is the town without a shop, or will the shop meet a need that none meets today?',
    ),
  },
  'project.shopForm': {
    kind: 'enum',
    values: {
      sedentary: both('commerce sédentaire', 'shop with premises'),
      itinerant: both('commerce itinérant', 'travelling shop'),
    },
    label: both('forme du commerce', 'form of the shop'),
    question: both(
      'Le commerce est-il sédentaire ou itinérant ?',
      'Does the shop have premises or does it travel?',
    ),
  },
  'project.sustainable': {
    kind: 'boolean',
    label: both('aménagement durable ou innovant', 'sustainable or innovative fitting-out'),
    question: both(
      'L’aménagement du commerce est-il durable ou innovant ?',
      'Is the fitting-out of the shop sustainable or innovative?',
    ),
  },
  'project.salesArea': {
    kind: 'number',
    unit: 'square-metres',
    min: 0,
    label: both('surface de vente', 'sales area'),
    question: both('Quelle est la surface de vente, en m² ?', 'How large is the sales area, in m²?'),
  },
  'project.foodStore': {
    kind: 'boolean',
    label: both('magasin à prédominance alimentaire', 'shop that mainly sells food'),
    question: both('Le magasin vend-il surtout de l’alimentation ?', 'Does the shop mainly sell food?'),
  },
  'project.monument': {
    kind: 'enum',
    decidedBy: 'authority',
    values: {
      none: both('non protégé', 'not protected'),
      inscrit: both('inscrit', 'registered (inscrit)'),
      classe: both('classé', 'listed (classé)'),
    },
    label: both('protection au titre des monuments historiques', 'protection as a historic monument'),
    question: both(
      'Le bâtiment est-il protégé au titre des monuments historiques ?',
      'Is the building protected as a historic monument?',
    ),
  },
  'project.regionSharePercent': {
    kind: 'number',
    unit: 'percent',
    min: 0,
    max: 100,
    label: both('part payée par la Région', 'share paid by the Region'),
    question: both(
      'Quelle part du coût la Région paie-t-elle, en pourcentage ?',
      'Which share of the cost does the Region pay, in percent?',
    ),
  },
  'project.vacantYears': {
    kind: 'number',
    unit: 'years',
    min: 0,
    label: both('durée de vacance du logement', 'time for which the home has been empty'),
    question: both(
      'Depuis combien d’années le logement est-il vacant ?',
      'For how many years has the home been empty?',
    ),
  },
  'project.anahWorks': {
    kind: 'boolean',
    label: both('travaux subventionnés par l’Anah', 'works subsidised by Anah'),
    question: both('Les travaux sont-ils subventionnés par l’Anah ?', 'Are the works subsidised by Anah?'),
  },
  'project.letAsMainResidence': {
    kind: 'boolean',
    label: both('location en résidence principale', 'letting as a main home'),
    question: both(
      'Le logement sera-t-il loué comme résidence principale ?',
      'Will the home be let as somebody’s main home?',
    ),
  },
  'project.homeAgeYears': {
    kind: 'number',
    decidedBy: 'nobody',
    unit: 'years',
    min: 0,
    label: both('âge du logement', 'age of the home'),
    question: both('Quel âge le logement a-t-il, en années ?', 'How old is the home, in years?'),
  },
  'project.energyClassAfter': {
    kind: 'enum',
    values: {
      A: both('A', 'A'),
      B: both('B', 'B'),
      C: both('C', 'C'),
      D: both('D', 'D'),
      E: both('E', 'E'),
      F: both('F', 'F'),
      G: both('G', 'G'),
    },
    label: both('étiquette énergie après travaux', 'energy label after the works'),
    question: both(
      'Quelle étiquette énergie (DPE) le logement aura-t-il après les travaux ?',
      'Which energy label (DPE) will the home have after the works?',
    ),
  },
  'project.leavesPassoire': {
    kind: 'boolean',
    label: both('sortie du statut de passoire thermique', 'end of the state of energy sieve'),
    question: both(
      'Les travaux font-ils sortir le logement du statut de passoire thermique ?',
      'Do the works take the home out of the worst energy labels?',
    ),
  },
  'project.ownerIncome': {
    kind: 'enum',
    decidedBy: 'nobody',
    values: {
      'very-modest': both('très modestes', 'very modest'),
      modest: both('modestes', 'modest'),
      other: both('au-dessus des plafonds', 'above the ceilings'),
    },
    label: both('ressources du propriétaire occupant', 'income of the owner who lives in the home'),
    question: both(
      'Dans quelle catégorie de ressources de l’Anah le propriétaire se trouve-t-il ?',
      'In which of Anah’s income classes is the owner?',
    ),
  },
  'project.veryDegraded': {
    kind: 'boolean',
    label: both('logement très dégradé', 'home in very bad repair'),
    question: both('Le logement est-il très dégradé ?', 'Is the home in very bad repair?'),
  },
  'project.coOwnershipInDifficulty': {
    kind: 'boolean',
    label: both('copropriété en difficulté', 'co-ownership in difficulty'),
    question: both(
      'Le logement est-il dans une copropriété en difficulté ?',
      'Is the home in a co-ownership in difficulty?',
    ),
  },
})
