import { ruleSources } from './sources.js'
import { writeRules } from './write-rules.js'

const column = { type: 'date' } as const
const signed = { type: 'date', from: '2020-10-01', until: 'asOf' } as const
const source = ruleSources.iso8601
const valid = [{ column: signed, cell: '2021-05-06' }]
const iso = [
  'technical',
  'AAAA-MM-JJ se lit d’une seule façon, et se trie.',
  'YYYY-MM-DD reads in one way only, and sorts.',
] as const
const real = [
  'logical',
  'Le jour doit exister dans le calendrier.',
  'The day has to exist in the calendar.',
] as const

export const dateRules = writeRules('cell', {
  'date/french': {
    severity: 'warning',
    message: [
      '« {value} » se lit {repair} : écrivez les dates AAAA-MM-JJ.',
      '"{value}" reads {repair}: write days as YYYY-MM-DD.',
    ],
    why: iso,
    source,
    valid,
    invalid: [{ column, cell: '06/05/2021', repaired: '2021-05-06' }],
  },
  'date/not-iso': {
    severity: 'warning',
    message: [
      '« {value} » se lit {repair} : écrivez les dates AAAA-MM-JJ.',
      '"{value}" reads {repair}: write days as YYYY-MM-DD.',
    ],
    why: iso,
    source,
    valid,
    invalid: [
      { column, cell: '2021/05/06', repaired: '2021-05-06' },
      { column, cell: '2021-5-6', repaired: '2021-05-06' },
      { column, cell: '20210506', repaired: '2021-05-06' },
    ],
  },
  'date/with-time': {
    severity: 'warning',
    message: [
      '« {value} » porte une heure ; seul le jour compte, ici {repair} à l’heure de Paris.',
      '"{value}" has a time; only the day counts, here {repair} in Paris.',
    ],
    why: [
      'technical',
      'Un jour civil n’a ni heure ni fuseau : minuit à Paris est 22 h ou 23 h UTC de la veille.',
      'A civil day has neither hour nor zone: midnight in Paris is 22:00 or 23:00 UTC of the day before.',
    ],
    source,
    valid,
    invalid: [
      { column, cell: '2021-05-06T00:00:00Z', repaired: '2021-05-06' },
      { column, cell: '2021-05-05T22:00:00Z', suggested: '2021-05-06' },
    ],
  },
  'date/spreadsheet-number': {
    severity: 'warning',
    message: [
      '{value} est le numéro d’un jour dans un tableur : {repair}.',
      '{value} is the number of a day in a spreadsheet: {repair}.',
    ],
    why: [
      'technical',
      'Les tableurs comptent les jours depuis 1900 et laissent voir le compte quand la mise en forme se perd.',
      'Spreadsheets count days since 1900 and show the count when the format is lost.',
    ],
    valid,
    invalid: [
      { column, cell: '44322', repaired: '2021-05-06' },
      { column: signed, cell: '30000', suggested: '1982-02-18' },
    ],
  },
  'date/two-digit-year': {
    severity: 'error',
    message: [
      '« {value} » n’a que deux chiffres pour l’année[ ; peut-être {repair}].',
      '"{value}" has only two digits for the year[; perhaps {repair}].',
    ],
    why: ['logical', 'Deux chiffres ne disent pas le siècle.', 'Two digits do not tell the century.'],
    source,
    valid,
    invalid: [{ column, cell: '06/05/21', suggested: '2021-05-06' }],
  },
  'date/month-first': {
    severity: 'error',
    message: [
      'Dans « {value} », le mois semble venir avant le jour[ ; peut-être {repair}].',
      'In "{value}" the month seems to come before the day[; perhaps {repair}].',
    ],
    why: [
      'logical',
      'Lue jour puis mois, la date n’existe pas ou ne peut pas être vraie.',
      'Read day then month, the date does not exist or cannot be true.',
    ],
    source,
    valid,
    invalid: [
      { column, cell: '04/30/2021', suggested: '2021-04-30' },
      { column: signed, cell: '10/08/2020', suggested: '2020-10-08' },
    ],
  },
  'date/no-such-day': {
    severity: 'error',
    message: ['Le jour « {value} » n’existe pas.', 'The day "{value}" does not exist.'],
    why: real,
    source,
    valid,
    invalid: [
      { column, cell: '2021-02-30' },
      { column, cell: '31/04/2021' },
    ],
  },
  'date/malformed': {
    severity: 'error',
    message: [
      '« {value} » n’est pas une date : écrivez AAAA-MM-JJ.',
      '"{value}" is no day: write YYYY-MM-DD.',
    ],
    why: iso,
    source,
    valid,
    invalid: [{ column, cell: 'avril 2021' }],
  },
  'date/too-early': {
    severity: 'error',
    message: [
      '« {value} » est avant le {limit}, premier jour possible ici.',
      '"{value}" is before {limit}, the first day that is possible here.',
    ],
    why: [
      'logical',
      'Rien n’a pu être signé avant que la loi ou le programme existe.',
      'Nothing could be signed before the law or the programme existed.',
    ],
    source: ruleSources.launch,
    valid,
    invalid: [{ column: signed, cell: '2019-05-06' }],
  },
  'date/too-late': {
    severity: 'error',
    message: [
      '« {value} » est après le {limit}, dernier jour possible ici.',
      '"{value}" is after {limit}, the last day that is possible here.',
    ],
    why: [
      'logical',
      'Une signature ou une vérification n’est pas dans l’avenir.',
      'A signature or a check does not lie in the future.',
    ],
    valid,
    invalid: [{ column: signed, cell: '2027-05-06' }],
  },
})
