import { ruleSources } from './sources.js'
import { writeRules } from './write-rules.js'

const towns = 'code_insee;nom\n'
const list = 'insee_com;lib_com;id_pvd;date_signature\n'
/** Three of the four towns of the programme in this department. */
const belfort = ['90009;Beaucourt', '90033;Delle', '90052;Giromagny']
  .map((town, at) => `${town};pvd-27-90-${String(at + 1)};2021-05-27\n`)
  .join('')
/** A table that names no commune: what lists of communes are asked is not asked of it. */
const partners = 'id;nom;roles\nanct;Agence nationale de la cohésion des territoires;pilote\n'

const whole = [
  'logical',
  'Une liste dit aussi quelque chose de ceux qui n’y sont pas.',
  'A list also says something of those that are not on it.',
] as const
const dated = [
  'legal',
  'Le code officiel géographique change chaque année : un code vaut à une date.',
  'The official geographic code changes every year: a code holds on a day.',
] as const
const source = ruleSources.cog
export const tableRules = writeRules('table', {
  'table/no-rows': {
    severity: 'warning',
    message: [
      'Le fichier n’a que des noms de colonnes, aucune ligne.',
      'The file has names of columns and no row.',
    ],
    why: ['logical', 'Une liste vide est rarement voulue.', 'An empty list is rarely meant.'],
    valid: [{ kind: 'towns', text: towns + '73157;Modane\n' }],
    invalid: [{ kind: 'towns', text: towns }],
  },
  'table/town-missing': {
    severity: 'warning',
    message: [
      '{town} est sur la liste officielle et manque ici.',
      '{town} is on the official list and is missing here.',
    ],
    why: whole,
    source: ruleSources.pvd,
    valid: [{ kind: 'pvd', text: list + belfort + '90053;Grandvillars;pvd-27-90-4;2021-05-27\n' }],
    invalid: [{ kind: 'pvd', text: list + belfort }],
  },
  'table/extract': {
    severity: 'info',
    message: [
      'Le fichier est pris pour un extrait : seules les communes de ces départements y sont attendues, {departments}.',
      'The file is taken for an extract: only communes of these departments are expected in it, {departments}.',
    ],
    why: whole,
    valid: [{ kind: 'partners', text: partners }],
    invalid: [{ kind: 'towns', text: towns + '73157;Modane\n' }],
  },
  'table/partial': {
    severity: 'info',
    message: [
      '{missing} communes sur {expected} de la liste officielle ne sont pas dans le fichier : elles ne sont pas énumérées.',
      '{missing} of the {expected} towns of the official list are not in the file: they are not enumerated.',
    ],
    why: whole,
    valid: [{ kind: 'partners', text: partners }],
    invalid: [{ kind: 'towns', text: towns + '73157;Modane\n' }],
  },
  'table/too-many-keys': {
    severity: 'info',
    message: [
      'Au-delà de {most} valeurs différentes, les doublons ne sont plus cherchés : {passedOver} lignes ne sont pas comparées.',
      'Beyond {most} different values duplicates are not looked for: {passedOver} rows are not compared.',
    ],
    why: [
      'technical',
      'La mémoire reste bornée, quelle que soit la taille du fichier.',
      'Memory stays bounded, however large the file.',
    ],
    valid: [{ kind: 'partners', text: partners }],
    invalid: [],
  },
  'table/vintage': {
    severity: 'info',
    message: [
      'Les codes sont ceux du code officiel géographique de {from} à {to} ({matched} sur {codes}).',
      'The codes are those of the official geographic code from {from} to {to} ({matched} of {codes}).',
    ],
    why: dated,
    source,
    valid: [{ kind: 'partners', text: partners }],
    invalid: [{ kind: 'towns', text: towns + '73157;Modane\n' }],
  },
  'table/old-vintage': {
    severity: 'info',
    message: [
      'Le fichier semble dater du code officiel géographique de {from} à {to} ({matched} codes sur {codes}).',
      'The file seems to be of the official geographic code from {from} to {to} ({matched} of {codes} codes).',
    ],
    why: dated,
    source,
    valid: [{ kind: 'towns', text: towns + '73157;Modane\n' }],
    invalid: [{ kind: 'towns', text: towns + '01122;Cormaranche-en-Bugey\n' }],
  },
  'table/mixed-vintages': {
    severity: 'warning',
    message: [
      'Des codes ne sont pas du millésime {to} des autres : {codes}.',
      'Some codes are not of the vintage {to} of the others: {codes}.',
    ],
    why: dated,
    source,
    valid: [{ kind: 'towns', text: towns + '73157;Modane\n' }],
    invalid: [
      {
        kind: 'towns',
        text: towns + '73157;Modane\n73117;Fourneaux\n97611;Mamoudzou\n97123;Saint-Barthélemy\n',
      },
    ],
  },
})
