import {
  eachNeeded,
  isNo,
  isUnknown,
  isYes,
  modane,
  type OfferCase,
  type OfferCases,
  portoVecchio,
} from './example.js'

type Kind =
  | 'renaturation'
  | 'cycling'
  | 'housing-construction'
  | 'flood-prevention'
  | 'forest-fire-prevention'
  | 'biowaste'

const about = (kind: Kind): readonly OfferCase[] =>
  eachNeeded(
    `a project about ${kind}`,
    { 'project.kinds': [kind] },
    { 'project.kinds': [['school'], 'about a school'] },
    '2025-06-01',
  )

export const fondsVertCases: OfferCases = {
  'fonds-vert': [isYes('a town of which nothing is known', {})],
  'fonds-vert-recyclage-foncier': eachNeeded(
    'a brownfield in deficit',
    { 'project.kinds': ['brownfield'], 'project.deficit': true },
    { 'project.kinds': [[], 'a meadow'], 'project.deficit': [false, 'one that pays'] },
  ),
  'fonds-vert-renovation-batiments': eachNeeded(
    'a town hall that will save 40%',
    { 'project.kinds': ['thermal-renovation'], 'project.energySavingPercent': 40 },
    { 'project.kinds': [[], 'about something else'], 'project.energySavingPercent': [39, 'only 39%'] },
  ),
  'fonds-vert-risques-montagne': [
    ...eachNeeded(
      'Modane below a glacier',
      { ...modane, 'project.kinds': ['mountain-risks'] },
      { 'project.kinds': [[], 'about something else'] },
    ),
    isUnknown('Porto-Vecchio: mountain unknown is not a no', {
      ...portoVecchio,
      'project.kinds': ['mountain-risks'],
    }),
    isYes('Porto-Vecchio, once it says that it lies in the massif', {
      ...portoVecchio,
      'town.inMassif': true,
      'project.kinds': ['mountain-risks'],
    }),
    isNo('a town outside every massif', {
      'town.mountain': false,
      'town.inMassif': false,
      'project.kinds': ['mountain-risks'],
    }),
  ],
  'fonds-vert-renaturation': about('renaturation'),
  'fonds-vert-amenagements-cyclables': about('cycling'),
  'fonds-vert-maires-batisseurs': about('housing-construction'),
  'fonds-vert-inondations': about('flood-prevention'),
  'fonds-vert-incendies-de-foret': about('forest-fire-prevention'),
  'fonds-vert-biodechets': about('biowaste'),
  'fonds-vert-trait-de-cote': eachNeeded(
    'a coastal town that loses its beach',
    { 'town.coastal': true, 'project.kinds': ['coastline'] },
    { 'town.coastal': [false, 'inland'], 'project.kinds': [[], 'about something else'] },
  ),
}
