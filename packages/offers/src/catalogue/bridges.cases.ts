import { euros } from '@petites-villes/core'
import { eachNeeded, isNo, isUnknown, isYes, lille, type OfferCases } from './example.js'

const small = { 'town.population': 1_200, 'town.fiscalPotential': euros(900_000) }
const rich = euros(3_000_000)

export const bridgeCases: OfferCases = {
  'sos-ponts': [isYes('a town of which nothing is known', {})],
  'programme-national-ponts': [
    ...eachNeeded(
      'a village of modest means, first phase',
      small,
      { 'town.fiscalPotential': [rich, 'a rich one'] },
      '2021-06-01',
    ),
    ...eachNeeded(
      'a town of 4,999, first phase',
      { 'town.population': 4_999, 'town.fiscalPotential': euros(1_500_000) },
      { 'town.fiscalPotential': [rich, 'a rich one'] },
      '2021-06-01',
    ),
    ...eachNeeded(
      'a town of 9,999, first phase',
      { 'town.population': 9_999, 'town.fiscalPotential': euros(2_499_999) },
      {
        'town.population': [10_000, 'one inhabitant more'],
        'town.fiscalPotential': [euros(2_500_000), 'at the ceiling'],
      },
      '2021-06-01',
    ),
    isUnknown('a town of which nothing is known', {}, '2021-06-01'),
    isNo(
      'a town of 4,999 with 2 million euros, first phase',
      { 'town.population': 4_999, 'town.fiscalPotential': euros(2_000_000) },
      '2021-06-01',
    ),
    ...eachNeeded(
      'the same, second phase',
      { 'town.population': 4_999, 'town.fiscalPotential': euros(2_000_000) },
      {
        'town.population': [10_000, 'with 10,000 inhabitants'],
        'town.fiscalPotential': [rich, 'with 3 million euros'],
      },
      '2023-03-01',
    ),
    isNo('Lille', lille, '2023-03-01'),
  ],
  'programme-national-ponts-travaux': [
    ...eachNeeded(
      'a village with a bridge in danger',
      { ...small, 'project.kinds': ['bridge'] },
      {
        'project.kinds': [['cycling'], 'about a cycle track'],
        'town.fiscalPotential': [rich, 'a rich one'],
      },
    ),
    isUnknown('a bridge in a town of which nothing is known', { 'project.kinds': ['bridge'] }),
    isNo('Lille', { ...lille, 'project.kinds': ['bridge'] }),
    isYes('a town of 4,999', {
      'town.population': 4_999,
      'town.fiscalPotential': euros(1_500_000),
      'project.kinds': ['bridge'],
    }),
    isYes('a town of 9,999', {
      'town.population': 9_999,
      'town.fiscalPotential': euros(2_499_999),
      'project.kinds': ['bridge'],
    }),
  ],
}
