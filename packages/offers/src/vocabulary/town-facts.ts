import { defineFacts } from '@petites-villes/eligibility'
import { both } from '../both.js'
import { article3MountainLaw, cgctL2334_2, densityGrid, ruralCode } from '../sources/territory.js'

/** What is true of the commune itself. */
export const townFacts = defineFacts({
  'town.population': {
    kind: 'integer',
    decidedBy: 'nobody',
    unit: 'inhabitants',
    min: 0,
    label: both('population municipale', 'municipal population'),
    question: both(
      'Combien la commune compte-t-elle d’habitants (population municipale) ?',
      'How many inhabitants has the town (municipal population)?',
    ),
    help: both(
      'La population municipale publiée par l’Insee, sans les résidences secondaires.',
      'The municipal population that Insee publishes, without second homes.',
    ),
  },
  'town.dgfPopulation': {
    kind: 'integer',
    decidedBy: 'nobody',
    unit: 'inhabitants',
    min: 0,
    label: both('population DGF', 'DGF population'),
    question: both('Quelle est la population DGF de la commune ?', 'What is the DGF population of the town?'),
    help: both(
      'Elle figure sur la fiche DGF de la commune. Elle compte aussi les résidences secondaires : la population municipale ne la remplace pas.',
      'It stands on the town’s DGF sheet. It also counts second homes, so the municipal population does not replace it.',
    ),
    sources: [cgctL2334_2],
  },
  'town.overseas': {
    kind: 'boolean',
    decidedBy: 'nobody',
    label: both('commune d’outre-mer', 'overseas town'),
    question: both('La commune est-elle outre-mer ?', 'Is the town overseas?'),
    help: both(
      'Oui dans les départements et régions d’outre-mer et dans les collectivités d’outre-mer.',
      'Yes in the overseas departments and regions and in the overseas collectivities.',
    ),
  },
  'town.mountain': {
    kind: 'boolean',
    decidedBy: 'nobody',
    label: both('commune en zone de montagne', 'town in the mountain zone'),
    question: both(
      'La commune est-elle classée, même en partie, en zone de montagne ?',
      'Is the town, or a part of it, classed as mountain zone?',
    ),
    help: both(
      'Il s’agit du classement fixé par arrêté interministériel, et non de l’altitude ni du massif.',
      'This is the classing by ministerial order, neither the altitude nor the massif.',
    ),
    sources: [ruralCode, article3MountainLaw],
  },
  'town.inMassif': {
    kind: 'boolean',
    decidedBy: 'nobody',
    label: both('commune dans un massif', 'town inside a massif'),
    question: both(
      'La commune fait-elle partie du périmètre d’un massif ?',
      'Does the town belong to the perimeter of a massif?',
    ),
    help: both(
      'Un massif est plus large que la zone de montagne : il compte aussi des piémonts et des villes d’accès.',
      'A massif is wider than the mountain zone: it includes foothills and gateway towns.',
    ),
    sources: [article3MountainLaw],
  },
  // An enumeration and not a number: the levels have names, a rule lists them, and nobody should compute with them.
  'town.densityLevel': {
    kind: 'enum',
    decidedBy: 'nobody',
    values: {
      '1': both('grand centre urbain', 'large urban centre'),
      '2': both('centre urbain intermédiaire', 'intermediate urban centre'),
      '3': both('petite ville', 'small town'),
      '4': both('ceinture urbaine', 'urban belt'),
      '5': both('bourg rural', 'rural centre'),
      '6': both('rural à habitat dispersé', 'rural, scattered homes'),
      '7': both('rural à habitat très dispersé', 'rural, widely scattered homes'),
    },
    label: both('niveau dans la grille de densité', 'level in the density grid'),
    question: both(
      'À quel niveau de la grille communale de densité de l’Insee la commune se trouve-t-elle ?',
      'At which of the seven levels of Insee’s density grid does the town stand?',
    ),
    help: both(
      'La grille a sept niveaux ; les niveaux 5, 6 et 7 sont ruraux.',
      'The grid has seven levels; 5, 6 and 7 are rural.',
    ),
    sources: [densityGrid],
  },
  'town.newCommuneSince': {
    kind: 'date',
    decidedBy: 'authority',
    nullable: true,
    label: both('date de création de la commune nouvelle', 'day on which the commune nouvelle was created'),
    question: both(
      'Si la commune est une commune nouvelle, depuis quel jour existe-t-elle ?',
      'If the town is a commune nouvelle, since which day does it exist?',
    ),
  },
  'town.formerlyDetrEligible': {
    kind: 'boolean',
    decidedBy: 'nobody',
    label: both(
      'anciennes communes éligibles à la DETR',
      'former communes that were eligible to the DETR grant',
    ),
    question: both(
      'Avant la fusion, les anciennes communes étaient-elles éligibles à la DETR ?',
      'Before the merger, were the former communes eligible to the DETR grant?',
    ),
  },
  'town.financialPotentialPerInhabitant': {
    kind: 'number',
    decidedBy: 'nobody',
    unit: 'euros-per-inhabitant',
    min: 0,
    label: both('potentiel financier par habitant', 'financial potential per inhabitant'),
    question: both(
      'Quel est le potentiel financier par habitant de la commune, en euros ?',
      'What is the town’s financial potential per inhabitant, in euros?',
    ),
    help: both('Il figure sur la fiche DGF de la commune.', 'It stands on the town’s DGF sheet.'),
  },
  'town.fiscalPotential': {
    kind: 'money',
    decidedBy: 'nobody',
    min: 0,
    label: both('potentiel fiscal de la commune', 'fiscal potential of the town'),
    question: both(
      'Quel est le potentiel fiscal de la commune entière, en euros ?',
      'What is the fiscal potential of the whole town, in euros?',
    ),
    help: both('Le total, et non le montant par habitant.', 'The total, not the amount per inhabitant.'),
  },
  'town.centrality': {
    kind: 'boolean',
    decidedBy: 'nobody',
    label: both('fonctions de centralité', 'functions of a centre'),
    question: both(
      'La commune exerce-t-elle des fonctions de centralité pour les communes voisines ?',
      'Does the town serve the neighbouring communes as their centre?',
    ),
  },
  'town.lowResources': {
    kind: 'boolean',
    decidedBy: 'nobody',
    label: both('commune à faibles ressources', 'town of low resources'),
    question: both(
      'La DRAC tient-elle la commune pour une commune à faibles ressources ?',
      'Does the regional directorate of culture (DRAC) count the town as one of low resources?',
    ),
    help: both(
      'Chaque région fixe le seuil ; par exemple un potentiel financier sous la moyenne de la strate.',
      'Each region sets the threshold; for instance a financial potential under the mean of the size class.',
    ),
  },
  'town.protectedArea': {
    kind: 'boolean',
    decidedBy: 'authority',
    label: both('part importante du territoire en espace protégé', 'significant part in a protected area'),
    question: both(
      'Une part importante du territoire communal est-elle couverte par un espace protégé ?',
      'Is a significant part of the town’s territory covered by a protected area?',
    ),
    help: both(
      'Par exemple au moins 350 hectares et 80 % du territoire ; le code prévoit d’autres cas.',
      'For instance at least 350 hectares and 80% of the territory; the code has other cases.',
    ),
  },
  'town.nextToMarineProtectedArea': {
    kind: 'boolean',
    decidedBy: 'nobody',
    label: both('voisinage d’une aire marine protégée', 'next to a marine protected area'),
    question: both(
      'La commune jouxte-t-elle une aire marine protégée ?',
      'Does the town border a marine protected area?',
    ),
  },
  'town.coastal': {
    kind: 'boolean',
    decidedBy: 'nobody',
    label: both('commune littorale', 'coastal town'),
    question: both('La commune est-elle une commune littorale ?', 'Is the town a coastal commune?'),
  },
})
