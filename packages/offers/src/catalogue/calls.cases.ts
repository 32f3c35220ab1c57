import { eachNeeded, isNo, isUnknown, modane, type OfferCases, portoVecchio } from './example.js'

const village = {
  'town.population': 812,
  'town.densityLevel': '6',
  'pvd.member': false,
  'acv.member': false,
} as const

export const callCases: OfferCases = {
  'actee-chene': eachNeeded(
    'a town that renovates its town hall',
    { 'project.kinds': ['thermal-renovation'] },
    { 'project.kinds': [['renewable-heat'], 'only changes the boiler'] },
  ),
  'fabrique-habitat-inclusif': eachNeeded(
    'Modane with a shared home for elderly people',
    { ...modane, 'project.kinds': ['inclusive-housing'] },
    {
      'pvd.member': [false, 'out of the programme'],
      'project.kinds': [['housing-construction'], 'with ordinary homes'],
    },
    '2022-06-01',
  ),
  'villages-d-avenir': [
    ...eachNeeded(
      'a village alone that serves its neighbours',
      { ...village, 'project.groupSize': 1, 'town.centrality': true, 'project.epciSupport': true },
      {
        'town.population': [3_500, 'with 3,500 inhabitants'],
        'town.densityLevel': ['4', 'in an urban belt'],
        'town.centrality': [false, 'it is no centre'],
        'pvd.member': [true, 'in Petites villes de demain'],
        'acv.member': [true, 'in Action cœur de ville'],
        'project.epciSupport': [false, 'without the letter of the intercommunality'],
      },
    ),
    ...eachNeeded(
      'five small villages together',
      { ...village, 'project.groupSize': 5, 'project.groupAllSmall': true, 'town.centrality': false },
      {
        'project.groupSize': [9, 'nine of them'],
        'project.groupAllSmall': [false, 'one is larger'],
      },
    ),
    isUnknown('Modane, rural, of the programme: it could still join a group', {
      ...modane,
      'town.densityLevel': '5',
    }),
    isNo('Modane alone', { ...modane, 'town.densityLevel': '5', 'project.groupSize': 1 }),
    isNo('Porto-Vecchio, too large whatever its density', portoVecchio),
  ],
}
