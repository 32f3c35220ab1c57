import { civilDate, euros, type Source } from '@petites-villes/core'
import type { Amount, Figure } from './figure.js'
import { programmeSources as read } from './sources.js'

type Reading = Omit<Figure, 'id' | 'label' | 'amount'>

const day = (
  on: string,
  source: Source,
  { bound = 'exact', precision = 'day', confidence = source.confidence }: Partial<Reading> = {},
): Reading => ({ on: civilDate(on), bound, precision, sources: [source], confidence })

const money = (amount: number): Amount => ({ unit: 'cents', value: euros(amount) })
const count = (value: number): Amount => ({ unit: 'count', value })
const percent = (value: number): Amount => ({ unit: 'percent', value })

const announced = day('2020-10-07', read['prefecture-04-2020-10'])
const endOf2024 = day('2024-12-31', read['bdt-bilan-2025'], { bound: 'about' })
const actions = day('2024-12-31', read['senat-rapport-2025-bilan'])
const in2026 = day('2026-02-05', read['senat-question-2026'], { bound: 'about' })
const autumn2023 = day('2023-09-30', read['apvf-2023-11'], { bound: 'at-least' })

/** The figures of the programme that a source states, oldest subject first. Money excludes the recovery plan. */
export const figures: readonly Figure[] = [
  {
    id: 'budget-announced',
    label: {
      fr: 'budget annoncé sur six ans, hors plan de relance',
      en: 'budget announced over six years, outside the recovery plan',
    },
    amount: money(3_000_000_000),
    ...announced,
  },
  {
    id: 'budget-announced-engineering',
    label: { fr: 'dont ingénierie', en: 'of which engineering' },
    amount: money(250_000_000),
    ...announced,
  },
  {
    id: 'committed',
    label: { fr: 'montant engagé', en: 'amount committed' },
    amount: money(3_700_000_000),
    ...endOf2024,
  },
  {
    id: 'committed-state',
    label: { fr: "engagé par l'État", en: 'committed by the State' },
    amount: money(1_400_000_000),
    ...endOf2024,
  },
  {
    id: 'committed-anah',
    label: { fr: "engagé par l'Anah", en: 'committed by Anah' },
    amount: money(1_900_000_000),
    ...endOf2024,
  },
  {
    id: 'committed-bdt-loans',
    label: {
      fr: 'prêts de renouvellement urbain de la Banque des Territoires',
      en: 'urban renewal loans of Banque des Territoires',
    },
    amount: money(121_000_000),
    ...endOf2024,
  },
  {
    id: 'committed-engineering',
    label: { fr: "engagé pour l'ingénierie", en: 'committed to engineering' },
    amount: money(131_000_000),
    ...endOf2024,
  },
  {
    id: 'committed-project-managers',
    label: { fr: 'engagé pour les chefs de projet', en: 'committed to project managers' },
    amount: money(95_000_000),
    ...endOf2024,
  },
  {
    id: 'towns-planned',
    label: {
      fr: 'communes et intercommunalités visées au lancement',
      en: 'towns with their intercommunal body aimed at when launched',
    },
    amount: count(1000),
    ...day('2020-10-01', read['cerema-lancement'], { bound: 'about' }),
  },
  {
    id: 'towns',
    label: { fr: 'communes du programme', en: 'towns in the programme' },
    amount: count(1643),
    ...day('2023-06-07', read['maire-info-2023-06']),
  },
  {
    id: 'towns',
    label: { fr: 'communes du programme', en: 'towns in the programme' },
    amount: count(1646),
    ...day('2026-07-31', read['anct-liste-2026'], { precision: 'month' }),
  },
  {
    id: 'towns-under-3500',
    label: {
      fr: 'communes du programme de moins de 3 500 habitants',
      en: 'towns in the programme with fewer than 3,500 inhabitants',
    },
    amount: percent(51),
    ...in2026,
  },
  {
    id: 'towns-rural',
    label: { fr: 'communes du programme en zone rurale', en: 'towns in the programme in rural areas' },
    amount: percent(73),
    ...in2026,
  },
  {
    id: 'population-share',
    label: { fr: 'part de la population française', en: 'share of the French population' },
    amount: percent(11),
    ...in2026,
  },
  {
    id: 'adhesions-signed',
    label: { fr: "conventions d'adhésion signées", en: 'adhesion conventions signed' },
    amount: percent(98),
    ...day('2022-06-30', read['bdt-adhesions-2022'], { precision: 'month' }),
  },
  {
    id: 'ort-signed',
    label: { fr: 'ORT signées par des communes du programme', en: 'ORT signed by towns in the programme' },
    amount: count(150),
    ...day('2022-06-30', read['bdt-adhesions-2022'], { bound: 'about', precision: 'month' }),
  },
  {
    id: 'frameworks-signed',
    label: { fr: 'conventions-cadres signées', en: 'framework conventions signed' },
    amount: count(1100),
    ...autumn2023,
  },
  {
    id: 'ort-signed',
    label: { fr: 'ORT signées par des communes du programme', en: 'ORT signed by towns in the programme' },
    amount: count(840),
    ...autumn2023,
  },
  {
    id: 'towns-with-ort',
    label: {
      fr: 'communes du programme avec une ORT signée',
      en: 'towns in the programme with a signed ORT',
    },
    amount: count(1526),
    ...day('2026-07-31', read['dgaln-ort-2026'], { precision: 'month' }),
  },
  {
    id: 'project-managers',
    label: { fr: 'chefs de projet en poste', en: 'project managers in post' },
    amount: count(838),
    ...day('2022-06-30', read['bdt-adhesions-2022'], { precision: 'month' }),
  },
  {
    id: 'project-managers',
    label: { fr: 'chefs de projet en poste', en: 'project managers in post' },
    amount: count(904),
    ...day('2023-12-31', read['apvf-2023-11'], { precision: 'year' }),
  },
  {
    id: 'project-managers',
    label: { fr: 'chefs de projet en poste', en: 'project managers in post' },
    amount: count(870),
    ...day('2024-12-31', read['bdt-bilan-2025']),
  },
  {
    id: 'actions-delivered',
    label: {
      fr: 'actions des conventions-cadres achevées',
      en: 'actions of framework conventions completed',
    },
    amount: percent(20),
    ...actions,
  },
  {
    id: 'actions-under-way',
    label: {
      fr: 'actions des conventions-cadres en cours',
      en: 'actions of framework conventions under way',
    },
    amount: percent(36),
    ...actions,
  },
  {
    id: 'actions-in-study',
    label: {
      fr: "actions des conventions-cadres à l'étude",
      en: 'actions of framework conventions under study',
    },
    amount: percent(17),
    ...actions,
  },
  {
    id: 'actions-not-started',
    label: {
      fr: 'actions des conventions-cadres non commencées',
      en: 'actions of framework conventions not started',
    },
    amount: percent(19),
    ...actions,
  },
]
