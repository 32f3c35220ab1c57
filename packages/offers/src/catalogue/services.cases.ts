import { eachNeeded, isYes, type OfferCases } from './example.js'

export const serviceCases: OfferCases = {
  'france-services': [isYes('a town of which nothing is known', {})],
  'conseillers-numeriques': [isYes('a town of which nothing is known', {}, '2024-01-15')],
  'fabriques-de-territoire': eachNeeded(
    'a third place',
    { 'project.kinds': ['third-place'] },
    { 'project.kinds': [['school'], 'a school'] },
  ),
}
