import { eachNeeded, isUnknown, modane, type OfferCases } from './example.js'

export const ruralShopCases: OfferCases = {
  'commerce-rural': [
    ...eachNeeded(
      'a village without a shop',
      { 'town.densityLevel': '7', 'project.unmetNeed': true, 'project.sealsSoil': false },
      {
        'town.densityLevel': ['3', 'a small town that is not rural'],
        'project.unmetNeed': [false, 'with a shop already'],
        'project.sealsSoil': [true, 'on new soil'],
      },
    ),
    isUnknown('Modane, density level unknown', {
      ...modane,
      'project.unmetNeed': true,
      'project.sealsSoil': false,
    }),
  ],
}
