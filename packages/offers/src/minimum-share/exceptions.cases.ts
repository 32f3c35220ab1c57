import type { DayLiteral, Outcome } from '@petites-villes/eligibility'
import type { OfferCase } from '../catalogue/example.js'
import type { OfferFacts } from '../vocabulary.js'

const on =
  (asOf: DayLiteral) =>
  (outcome: Outcome, name: string, facts: OfferFacts): OfferCase => ({
    name,
    asOf,
    facts,
    expect: { outcome },
  })

const today = on('2026-11-22')

/** When each exception holds: facts, day, answer. */
export const exceptionCases: Readonly<Record<string, readonly OfferCase[]>> = {
  'hors-collectivites': [
    today('yes', 'an association', { 'applicant.kind': 'association' }),
    today('no', 'a town', { 'applicant.kind': 'commune' }),
    today('unknown', 'nobody said', {}),
  ],
  'outre-mer': [
    today('yes', 'a town of Réunion', { 'town.overseas': true, 'town.territory': 'la-reunion' }),
    today('yes', 'Saint-Martin', { 'town.overseas': true, 'town.territory': 'saint-martin' }),
    today('no', 'a territory that the article does not name', {
      'town.overseas': true,
      'town.territory': 'other-overseas',
    }),
    today('no', 'a town of Savoie', { 'town.overseas': false }),
    today('unknown', 'an overseas town, nobody said where', { 'town.overseas': true }),
    today('unknown', 'nobody said whether it is overseas', { 'town.territory': 'mayotte' }),
  ],
  'contrat-de-plan': [
    today('yes', 'named in the plan contract', { 'project.inPlanContract': true }),
    today('no', 'not named there', { 'project.inPlanContract': false }),
    today('unknown', 'nobody said', {}),
  ],
  'cooperation-territoriale': [
    today('yes', 'an Interreg project', { 'project.territorialCooperation': true }),
    today('no', 'no Interreg project', { 'project.territorialCooperation': false }),
    today('unknown', 'nobody said', {}),
  ],
  'chef-de-file': [
    today('yes', 'a competence with a lead authority', { 'project.leadCompetence': true }),
    today('no', 'another competence', { 'project.leadCompetence': false }),
    today('unknown', 'nobody said', {}),
  ],
  corse: [
    today('yes', 'an intercommunality of Corsica that lays water pipes', {
      'town.territory': 'corsica',
      'applicant.kind': 'epci',
      'project.kinds': ['water'],
    }),
    today('no', 'a town of Corsica that lays water pipes', {
      'town.territory': 'corsica',
      'applicant.kind': 'commune',
      'project.kinds': ['water'],
    }),
    today('no', 'an intercommunality of Corsica that builds a school', {
      'town.territory': 'corsica',
      'applicant.kind': 'epci',
      'project.kinds': ['school'],
    }),
    today('no', 'an intercommunality of the mainland', {
      'town.territory': 'mainland',
      'applicant.kind': 'epci',
      'project.kinds': ['water'],
    }),
    today('unknown', 'nobody said anything', {}),
  ],
  'renovation-urbaine': [
    today('yes', 'a district of the NPNRU', { 'project.zones': ['npnru'] }),
    today('no', 'no such zone', { 'project.zones': [] }),
    today('unknown', 'nobody said', {}),
  ],
  'patrimoine-protege': [
    today('yes', 'a listed church', { 'project.monument': 'classe' }),
    today('yes', 'a registered church', { 'project.monument': 'inscrit' }),
    today('no', 'a church without protection', { 'project.monument': 'none' }),
    today('unknown', 'nobody said', {}),
  ],
  'patrimoine-non-protege': [
    today('yes', 'a chapel without protection', {
      'project.kinds': ['heritage'],
      'project.monument': 'none',
    }),
    today('no', 'a listed chapel', { 'project.kinds': ['heritage'], 'project.monument': 'classe' }),
    today('no', 'a school', { 'project.kinds': ['school'], 'project.monument': 'none' }),
    today('unknown', 'nobody said anything', {}),
    on('2019-12-26')('no', 'a chapel without protection, on the day before the law', {
      'project.kinds': ['heritage'],
      'project.monument': 'none',
    }),
    on('2019-12-27')('yes', 'a chapel without protection, on the day of the law', {
      'project.kinds': ['heritage'],
      'project.monument': 'none',
    }),
  ],
  catastrophe: [
    today('yes', 'repair after a flood', { 'project.kinds': ['disaster-repair'] }),
    today('no', 'a school', { 'project.kinds': ['school'] }),
    today('unknown', 'nobody said', {}),
  ],
  'reseaux-et-ouvrages': [
    ...(
      ['water', 'sanitation', 'waste', 'forest-fire-prevention', 'roads', 'bridge', 'biodiversity'] as const
    ).map(kind => today('yes', kind, { 'project.kinds': [kind] })),
    today('no', 'a school', { 'project.kinds': ['school'] }),
    today('unknown', 'nobody said', {}),
    on('2020-02-05')('no', 'a bridge before the list was read', { 'project.kinds': ['bridge'] }),
    on('2022-01-01')('unknown', 'a bridge between two texts', { 'project.kinds': ['bridge'] }),
    on('2022-01-01')('no', 'a school between two texts', { 'project.kinds': ['school'] }),
    on('2022-01-01')('unknown', 'nobody said, between two texts', {}),
    on('2024-03-29')('yes', 'a bridge in a recent text', { 'project.kinds': ['bridge'] }),
  ],
  'renovation-scolaire': [
    today('yes', 'energy works in a school', { 'project.kinds': ['school', 'thermal-renovation'] }),
    today('no', 'a new school', { 'project.kinds': ['school'] }),
    today('no', 'energy works in a town hall', { 'project.kinds': ['thermal-renovation'] }),
    today('unknown', 'nobody said', {}),
    on('2024-03-28')('no', 'on the day before the law', {
      'project.kinds': ['school', 'thermal-renovation'],
    }),
    on('2024-03-29')('yes', 'on the day of the law', { 'project.kinds': ['school', 'thermal-renovation'] }),
  ],
}
