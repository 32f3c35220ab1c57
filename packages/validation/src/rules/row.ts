import { ruleSources } from './sources.js'
import { writeRules } from './write-rules.js'

const header = 'insee_com;lib_com;id_pvd;date_signature\n'
const modane = '73157;Modane;pvd-84-73-1;2021-06-03\n'
const pvd = (text: string) => ({ kind: 'pvd', text: header + text }) as const
const towns = (columns: string, cells: string) =>
  ({ kind: 'towns', text: `code_insee;${columns}\n73157;${cells}\n` }) as const
const offers = (columns: string, cells: string) =>
  ({
    kind: 'offers',
    text: `id;nom;resume;nature;themes;beneficiaires;partenaires;source;${columns}\nvta;VTA;Un an;engineering;commerce;commune;anct;https://example.org;${cells}\n`,
  }) as const
const partner = (columns: string, cells: string) =>
  ({ kind: 'partners', text: `id;nom;roles;${columns}\nanct;ANCT;pilote;${cells}\n` }) as const
const valid = [pvd(modane)]
const ofCommune = [
  'logical',
  'Ce qui est à côté du code doit être ce que la commune a.',
  'What stands beside the code has to be what the commune has.',
] as const
const table = [
  'technical',
  'Une ligne a autant de cellules que l’en-tête a de noms.',
  'A row has as many cells as the header has names.',
] as const

export const rowRules = writeRules('row', {
  'row/blank': {
    severity: 'info',
    message: ['Ligne vide.', 'Empty row.'],
    why: table,
    source: ruleSources.csv,
    valid,
    invalid: [pvd(`${modane};;;\n`)],
  },
  'row/short': {
    severity: 'error',
    message: [
      'La ligne a {cells} cellules et l’en-tête {columns} colonnes : il en manque.',
      'The row has {cells} cells and the header {columns} columns: some are missing.',
    ],
    why: table,
    source: ruleSources.csv,
    valid,
    invalid: [pvd('73157;Modane;pvd-84-73-1\n')],
  },
  'row/long': {
    severity: 'error',
    message: [
      'La ligne a {cells} cellules et l’en-tête {columns} colonnes : un séparateur se trouve sans doute dans un texte sans guillemets.',
      'The row has {cells} cells and the header {columns} columns: a separator probably stands in a text without quotes.',
    ],
    why: table,
    source: ruleSources.csv,
    valid,
    invalid: [pvd('73157;Modane;pvd-84-73-1;2021-06-03;vu\n')],
  },
  'row/key-twice': {
    severity: 'error',
    message: [
      '« {key} » figure déjà à la ligne {first} ({columns}).',
      '"{key}" stands already on line {first} ({columns}).',
    ],
    why: [
      'logical',
      'Deux lignes pour la même chose se contredisent ou comptent double.',
      'Two rows for one thing contradict each other or count twice.',
    ],
    valid,
    invalid: [pvd(modane + modane)],
  },
  'row/end-before-start': {
    severity: 'error',
    message: [
      'La fin, {value}, est avant le début, {first}.',
      'The end, {value}, is before the start, {first}.',
    ],
    why: ['logical', 'Rien ne finit avant d’avoir commencé.', 'Nothing ends before it has begun.'],
    valid: [offers('ouverture;cloture', '2021-01-01;2021-06-01')],
    invalid: [offers('ouverture;cloture', '2021-06-01;2021-01-01')],
  },
  'row/max-below-min': {
    severity: 'error',
    message: [
      'Le maximum, {value}, est au-dessous du minimum, {first}.',
      'The highest value, {value}, is below the least, {first}.',
    ],
    why: [
      'logical',
      'Un maximum n’est pas au-dessous du minimum.',
      'A highest value is not below the least.',
    ],
    valid: [offers('taux_min;taux_max', '20;80')],
    invalid: [offers('taux_min;taux_max', '80;20')],
  },
  'row/one-of-required': {
    severity: 'error',
    message: [
      'Il faut au moins une de ces colonnes : {columns}.',
      'One of these columns is needed at least: {columns}.',
    ],
    why: [
      'logical',
      'Sans aucune d’elles, personne ne peut joindre cet organisme.',
      'Without any of them, nobody can reach this body.',
    ],
    valid: [partner('site;courriel', ';contact@anct.example')],
    invalid: [partner('site;courriel', ';')],
  },
  'row/needed-when': {
    severity: 'error',
    message: [
      '« {said} » demande que la colonne « {column} » soit remplie.',
      '"{said}" asks for the column "{column}" to be filled.',
    ],
    why: [
      'logical',
      'Une convention signée a une date de signature.',
      'A convention that is signed has a day of signature.',
    ],
    source: ruleSources.ort,
    valid: [
      { kind: 'ort', text: 'Code INSEE;Signée ?;Si signée, date de signature\n01004;Signée;2020-10-14\n' },
    ],
    invalid: [{ kind: 'ort', text: 'Code INSEE;Signée ?;Si signée, date de signature\n01004;Signée;\n' }],
  },
  'row/not-expected': {
    severity: 'warning',
    message: ['« {value} » ne va pas avec « {said} ».', '"{value}" does not go with "{said}".'],
    why: [
      'logical',
      'Une convention qui n’est pas signée n’a pas de date de signature.',
      'A convention that is not signed has no day of signature.',
    ],
    source: ruleSources.ort,
    valid: [{ kind: 'ort', text: 'Code INSEE;Signée ?;Si signée, date de signature\n01004;En projet;\n' }],
    invalid: [
      { kind: 'ort', text: 'Code INSEE;Signée ?;Si signée, date de signature\n01004;En projet;2020-10-14\n' },
    ],
  },
  'row/siret-of-siren': {
    severity: 'error',
    message: [
      'Le SIRET {value} n’est pas celui d’un établissement du SIREN {siren}.',
      'The SIRET {value} is not that of an establishment of the SIREN {siren}.',
    ],
    why: [
      'legal',
      'Les neuf premiers chiffres d’un SIRET sont le SIREN.',
      'The first nine digits of a SIRET are the SIREN.',
    ],
    source: ruleSources.sirene,
    valid: [partner('siren;siret;site', '217301571;21730157100014;https://example.org')],
    invalid: [partner('siren;siret;site', '130026032;21730157100014;https://example.org')],
  },
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
    invalid: [towns('region', '93')],
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
    invalid: [{ kind: 'towns', text: 'code_insee;epci\n73157;200070464\n' }],
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
