import { ruleSources } from './sources.js'
import { writeRules } from './write-rules.js'

const header = 'insee_com;lib_com;id_pvd;date_signature\n'
const modane = '73157;Modane;pvd-84-73-1;2021-06-03\n'
const pvd = (text: string) => ({ kind: 'pvd', text: header + text }) as const
const towns = (columns: string, cells: string) =>
  ({ kind: 'towns', text: `code_insee;${columns}\n73157;${cells}\n` }) as const
const valid = [pvd(modane)]
const ofCommune = [
  'logical',
  'Ce qui est à côté du code doit être ce que la commune a.',
  'What stands beside the code has to be what the commune has.',
] as const

/** What a row says against the reference. */
export const townRowRules = writeRules('row', {
  'row/name-differs': {
    severity: 'error',
    message: [
      '{commune} est {name}, et non « {value} ».[ Ce nom est celui de {meant}.]',
      '{commune} is {name}, not "{value}".[ This name is that of {meant}.]',
    ],
    why: ofCommune,
    source: ruleSources.cog,
    valid,
    invalid: [pvd('73157;Fourneaux;pvd-84-73-1;2021-06-03\n')],
  },
  'row/other-department': {
    severity: 'error',
    message: [
      '{commune} n’est pas dans le département {value} mais dans {department}.',
      '{commune} is not in the department {value} but in {department}.',
    ],
    why: ofCommune,
    source: ruleSources.cog,
    valid: [towns('departement', '73')],
    invalid: [towns('departement', '74')],
  },
  'row/other-region': {
    severity: 'error',
    message: [
      '{commune} n’est pas dans la région {value}[ mais dans {region}].',
      '{commune} is not in the region {value}[ but in {region}].',
    ],
    why: ofCommune,
    source: ruleSources.cog,
    valid: [towns('region', '84')],
    invalid: [towns('region', '93'), { kind: 'towns', text: 'code_insee;region\n98735;01\n' }],
  },
  'row/not-in-epci': {
    severity: 'error',
    message: [
      '{commune} n’est pas membre de {value}[ mais de {epci}].',
      '{commune} is no member of {value}[ but of {epci}].',
    ],
    why: ofCommune,
    source: ruleSources.epci,
    valid: [{ kind: 'towns', text: 'code_insee;epci\n73248;200070464\n' }],
    invalid: [
      { kind: 'towns', text: 'code_insee;epci\n73157;200070464\n' },
      { kind: 'towns', text: 'code_insee;epci\n22016;200070464\n' },
    ],
  },
  'row/siren-of-another': {
    severity: 'error',
    message: [
      '{value} n’est pas le SIREN de {commune}, qui est {siren}.',
      '{value} is not the SIREN of {commune}, which is {siren}.',
    ],
    why: ofCommune,
    source: ruleSources.sirene,
    valid: [towns('siren', '217301571')],
    invalid: [towns('siren', '130026032')],
  },
  'row/postal-code-of-another': {
    severity: 'error',
    message: [
      '{value} n’est pas un code postal de {commune} : {postalCodes}.',
      '{value} is no postal code of {commune}: {postalCodes}.',
    ],
    why: ofCommune,
    source: ruleSources.postalCodes,
    valid: [towns('code_postal', '73500')],
    invalid: [towns('code_postal', '73000')],
  },
  'row/population-unlikely': {
    severity: 'warning',
    message: [
      '{value} habitants pour {commune} ? La population de référence est de {population}.',
      '{value} inhabitants for {commune}? The reference population is {population}.',
    ],
    why: [
      'logical',
      'Une population ne change pas de moitié en quelques années ; une faute de frappe, si.',
      'A population does not change by half in a few years; a slip of the finger does.',
    ],
    source: ruleSources.population,
    valid: [towns('population', '3091')],
    invalid: [towns('population', '30910')],
  },
  'row/pvd-id-of-another': {
    severity: 'error',
    message: [
      'L’identifiant « {value} » ne va pas avec {commune} :[ région {region},] département {department}.',
      'The identifier "{value}" does not go with {commune}:[ region {region},] department {department}.',
    ],
    why: [
      'logical',
      'L’identifiant contient la région et le département de la commune.',
      'The identifier holds the region and the department of the commune.',
    ],
    source: ruleSources.pvd,
    valid,
    invalid: [pvd('73157;Modane;pvd-93-06-1;2021-06-03\n')],
  },
  'row/also-in-acv': {
    severity: 'error',
    message: [
      '{commune} est dans Action cœur de ville : les deux programmes s’excluent.',
      '{commune} is in Action cœur de ville: the two programmes exclude each other.',
    ],
    why: [
      'legal',
      'Aucune des 245 villes d’Action cœur de ville n’est dans Petites villes de demain.',
      'None of the 245 towns of Action cœur de ville is in Petites villes de demain.',
    ],
    source: ruleSources.acv,
    valid,
    invalid: [pvd('73065;Chambéry;pvd-84-73-9;2021-06-03\n')],
  },
  'row/too-large-for-pvd': {
    severity: 'warning',
    message: [
      '{commune} a {population} habitants ; le programme retient des communes de moins de 20 000.',
      '{commune} has {population} inhabitants; the programme takes towns of fewer than 20,000.',
    ],
    why: [
      'legal',
      'Les communes retenues avaient moins de 20 000 habitants.',
      'The towns that were taken had fewer than 20,000 inhabitants.',
    ],
    source: ruleSources.selection,
    valid,
    invalid: [pvd('69266;Villeurbanne;pvd-84-69-9;2021-06-03\n')],
  },
  'row/not-on-list': {
    severity: 'warning',
    message: [
      '{commune} n’est pas sur la liste officielle ({list}, {vintage}).',
      '{commune} is not on the official list ({list}, {vintage}).',
    ],
    why: [
      'logical',
      'Soit la liste a changé depuis, soit la ligne est de trop.',
      'Either the list has changed since, or the row is one too many.',
    ],
    source: ruleSources.pvd,
    valid,
    invalid: [pvd('73296;Tignes;pvd-84-73-9;2021-06-03\n')],
  },
  'row/other-day-than-list': {
    severity: 'warning',
    message: [
      '« {value} » pour {commune} ; la liste officielle ({list}, {vintage}) donne le {signedOn}.',
      '"{value}" for {commune}; the official list ({list}, {vintage}) says {signedOn}.',
    ],
    why: [
      'logical',
      'Une convention a une seule date de signature.',
      'A convention has one day of signature.',
    ],
    source: ruleSources.pvd,
    valid,
    invalid: [pvd('73157;Modane;pvd-84-73-1;2021-06-04\n')],
  },
})
