import { ruleSources } from './sources.js'
import { writeRules } from './write-rules.js'

const header = 'insee_com;lib_com;id_pvd;date_signature\n'
const modane = '73157;Modane;pvd-84-73-1;2021-06-03\n'
const pvd = (text: string) => ({ kind: 'pvd', text: header + text }) as const
const offers = (columns: string, cells: string) =>
  ({
    kind: 'offers',
    text: `id;nom;resume;nature;themes;beneficiaires;partenaires;source;${columns}\nvta;VTA;Un an;engineering;commerce;commune;anct;https://example.org;${cells}\n`,
  }) as const
const partner = (columns: string, cells: string) =>
  ({ kind: 'partners', text: `id;nom;roles;${columns}\nanct;ANCT;pilote;${cells}\n` }) as const
const valid = [pvd(modane)]
const table = [
  'technical',
  'Une ligne a autant de cellules que l’en-tête a de noms.',
  'A row has as many cells as the header has names.',
] as const

/** What a row says against itself. */
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
})
