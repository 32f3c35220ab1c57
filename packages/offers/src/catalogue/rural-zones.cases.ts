import { eachNeeded, isNo, isUnknown, isYes, lille, modane, type OfferCases } from './example.js'

const park = {
  'town.overseas': false,
  'town.densityLevel': '6',
  'town.protectedArea': true,
  'town.nextToMarineProtectedArea': false,
} as const

export const ruralZoneCases: OfferCases = {
  'amenites-rurales': [
    ...eachNeeded('a rural commune in a national park', park, {
      'town.densityLevel': ['4', 'in an urban belt'],
      'town.protectedArea': [false, 'outside the park'],
    }),
    isYes('a rural commune by a marine protected area', {
      ...park,
      'town.protectedArea': false,
      'town.nextToMarineProtectedArea': true,
    }),
    isUnknown('the same, not knowing of the sea', {
      'town.overseas': false,
      'town.densityLevel': '6',
      'town.protectedArea': false,
    }),
    ...eachNeeded(
      'a small commune overseas in a park, whatever its density',
      { ...park, 'town.overseas': true, 'town.population': 4_000 },
      { 'town.population': [10_000, 'with 10,000 inhabitants'] },
    ),
    isUnknown('a commune of which nothing is known', {}),
  ],
  frr: [
    ...eachNeeded(
      'a classed town',
      { ...modane, 'frr.zoning': 'frr' },
      { 'frr.zoning': ['none', 'not classed'] },
    ),
    isYes('a town classed FRR+', { ...modane, 'frr.zoning': 'frr+' }),
    isNo('Lille: too large, whatever the list says', lille),
    isUnknown('a town whose zoning nobody gave', modane),
    isUnknown('a classed town of unknown size', { 'town.overseas': false, 'frr.zoning': 'frr' }),
    isYes('a classed town overseas', { 'town.overseas': true, 'frr.zoning': 'frr' }),
    isUnknown('a town of which nothing is known', {}),
  ],
}
