import { eachNeeded, isNo, isUnknown, isYes, lille, modane, type OfferCases } from './example.js'

const unsigned = { state: 'unknown', reason: 'not-published' } as const

export const projectManagerCases: OfferCases = {
  'chef-de-projet-pvd': [
    ...eachNeeded('Modane, adhesion signed', modane, {
      'pvd.member': [false, 'out of the programme'],
      'pvd.adhesionSignedOn': [null, 'without a convention'],
    }),
    isNo('Modane before it signed', modane, '2021-06-02'),
    isYes('Modane on the day it signed', modane, '2021-06-03'),
    isNo('Modane before the programme was launched', modane, '2020-09-30'),
    isUnknown('a town of the programme whose date was not published', {
      ...modane,
      'pvd.adhesionSignedOn': unsigned,
    }),
    isNo('Lille', lille),
  ],
  'chef-de-projet-anah': eachNeeded(
    'a town with an OPAH-RU, post not yet begun',
    { 'housing.operations': ['opah-ru'], 'project.zones': [], 'project.startedOn': null },
    {
      'housing.operations': [['opah'], 'with a plain OPAH only'],
      'project.zones': [['npnru'], 'in a priority district of the NPNRU'],
      'project.startedOn': ['2026-01-15', 'the post has begun'],
    },
  ),
  vta: [
    isYes('a rural town', { 'applicant.kind': 'commune', 'town.densityLevel': '5' }),
    ...eachNeeded(
      'a small town of intermediate density in a rural department',
      {
        'applicant.kind': 'commune',
        'town.population': 7_524,
        'town.densityLevel': '3',
        'department.rural': true,
        'epci.rural': false,
      },
      {
        'town.population': [20_000, 'with 20,000 inhabitants'],
        'town.densityLevel': ['1', 'in a large urban centre'],
        'department.rural': [false, 'in a department that is not rural'],
      },
    ),
    isYes('the same with a rural intercommunality', {
      'applicant.kind': 'commune',
      'town.population': 7_524,
      'town.densityLevel': '3',
      'epci.rural': true,
    }),
    isUnknown('Lille, whose density level nobody gave', lille),
    ...eachNeeded(
      'a rural intercommunality',
      { 'applicant.kind': 'epci', 'epci.rural': true },
      { 'epci.rural': [false, 'not rural'] },
    ),
    isYes('a PETR', { 'applicant.kind': 'petr' }),
    isUnknown('an applicant that nobody named', {}),
    ...eachNeeded(
      'a joint syndicate for rural areas',
      { 'applicant.kind': 'syndicat', 'syndicat.onlyRural': true },
      { 'syndicat.onlyRural': [false, 'for towns too'] },
    ),
    ...eachNeeded(
      'an association that pools posts',
      { 'applicant.kind': 'association', 'project.pooledPosts': true },
      { 'project.pooledPosts': [false, 'for itself only'] },
    ),
    isNo('a department', { 'applicant.kind': 'department' }),
  ],
}
