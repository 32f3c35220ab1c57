import {
  type CivilDate,
  civilDate,
  type Confidence,
  covers,
  type Localized,
  type Period,
  type Source,
} from '@petites-villes/core'
import { programme } from './programme.js'
import { programmeSources as read } from './sources.js'

/**
 * What can be said of the programme as a whole on a day.
 *
 * - `upcoming`: not launched yet
 * - `running`: inside the period it was launched for
 * - `unconfirmed`: its planned end has passed; it was said to go on, but no text was found
 */
export interface ProgrammeState extends Period {
  readonly state: 'upcoming' | 'running' | 'unconfirmed'
  readonly explanation: Localized
  readonly sources: readonly [Source, ...Source[]]
  readonly confidence: Confidence
}

const afterPlannedEnd = civilDate('2026-04-01')

const states: readonly [ProgrammeState, ProgrammeState, ProgrammeState] = [
  {
    state: 'upcoming',
    to: programme.launchedOn,
    explanation: {
      fr: "Le programme n'est pas encore lancé : il le sera le 1er octobre 2020.",
      en: 'The programme is not launched yet: it will be on 1 October 2020.',
    },
    sources: [read['senat-question-2026'], read['cerema-lancement']],
    confidence: 'high',
  },
  {
    state: 'running',
    from: programme.launchedOn,
    to: afterPlannedEnd,
    explanation: {
      fr: 'Le programme est en cours ; sa fin est prévue en mars 2026, avec celle du mandat municipal.',
      en: 'The programme is running; its end is planned for March 2026, together with the municipal term.',
    },
    sources: [read['senat-rapport-2025-fin'], read['aides-territoires-chef-de-projet']],
    confidence: 'high',
  },
  {
    state: 'unconfirmed',
    from: afterPlannedEnd,
    explanation: {
      fr: "Le programme devait s'achever en mars 2026. Le Premier ministre a annoncé sa poursuite en octobre 2025, mais aucun texte n'a été trouvé : faites confirmer par le préfet ce qui reste ouvert.",
      en: 'The programme was due to end in March 2026. In October 2025 the Prime Minister announced that it would go on, but no text was found: have the prefect confirm what is still open.',
    },
    sources: [read['bdt-suite-2025-10'], read['bdt-bilan-2025'], read['senat-rapport-2025-fin']],
    confidence: 'medium',
  },
]

/**
 * Whether the programme is to come, runs, or has passed its planned end without a text that prolongs it.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { programmeState } from '@petites-villes/programme'
 *
 * programmeState(civilDate('2020-09-30')).state // => 'upcoming'
 * programmeState(civilDate('2026-03-31')).state // => 'running'
 * programmeState(civilDate('2026-11-22')).state // => 'unconfirmed'
 * ```
 */
export function programmeState(asOf: CivilDate): ProgrammeState {
  return states.find(each => covers(each, asOf)) ?? states[2]
}
