import {
  type CivilDate,
  formatCivilDate,
  type Language,
  type Localized,
  localized,
} from '@petites-villes/core'
import type { Milestones, Stage } from './milestones.js'

/** The stages in a few words. */
export const stageLabels: Readonly<Record<Stage, Localized>> = {
  'before-launch': { fr: 'programme pas encore lancé', en: 'programme not launched yet' },
  'not-member': { fr: 'hors du programme', en: 'not in the programme' },
  unknown: { fr: 'appartenance inconnue', en: 'membership unknown' },
  selection: { fr: 'sélection en cours', en: 'selection under way' },
  selected: { fr: 'sélectionnée, adhésion à signer', en: 'selected, adhesion to be signed' },
  'framework-due': {
    fr: 'adhésion signée, convention-cadre à signer',
    en: 'adhesion signed, framework convention due',
  },
  'framework-late': {
    fr: 'convention-cadre attendue, délai dépassé',
    en: 'framework convention awaited, term over',
  },
  'earlier-ort': { fr: "ORT antérieure à l'adhésion", en: 'ORT older than the adhesion' },
  undetermined: { fr: 'dans le programme, étape indéterminée', en: 'in the programme, stage undetermined' },
  ort: { fr: 'ORT signée', en: 'ORT signed' },
}

const days = (count: number, language: Language): string =>
  language === 'fr'
    ? `${String(count)} jour${count > 1 ? 's' : ''}`
    : `${String(count)} day${count === 1 ? '' : 's'}`

/**
 * Where a town stands, as one sentence. The doubts are not in it; show them beside it.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { describeMilestones, milestones } from '@petites-villes/programme'
 *
 * const vintage = civilDate('2026-07-01')
 * const town = {
 *   zonings: {
 *     pvd: { status: 'yes', signedOn: civilDate('2021-05-06'), vintage },
 *     ort: { status: 'no', signedOn: null, vintage },
 *   },
 * } as const
 *
 * describeMilestones(milestones(town, { asOf: civilDate('2022-11-01') })).en
 * // => 'The adhesion was signed on 6 May 2021; the framework convention is due by 6 November 2022, in 5 days.'
 * ```
 */
export function describeMilestones(reached: Milestones): Localized {
  return localized(language => sentence(reached, language))
}

function sentence({ stage, adhesion, framework, ort, asOf }: Milestones, language: Language): string {
  const isFrench = language === 'fr'
  const on = (day: CivilDate | null): string => (day === null ? '' : formatCivilDate(day, language))
  const joined = adhesion.state === 'signed' ? on(adhesion.on) : ''
  const ortDay = ort.state === 'signed' ? on(ort.on) : ''
  const deadline = on(framework.deadline)
  const late = framework.daysLate ?? 0
  const left = framework.daysLeft ?? 0

  switch (stage) {
    case 'before-launch':
      return isFrench
        ? `Le ${on(asOf)}, le programme n'était pas encore lancé.`
        : `On ${on(asOf)} the programme was not launched yet.`
    case 'not-member':
      return isFrench
        ? "La commune n'est pas sur la liste du programme."
        : 'The town is not on the list of the programme.'
    case 'unknown':
      return isFrench
        ? 'On ignore si la commune est dans le programme.'
        : 'Whether the town is in the programme is not known.'
    case 'selection':
      return isFrench
        ? 'Les communes du programme étaient en cours de sélection.'
        : 'The towns of the programme were being selected.'
    case 'selected':
      return isFrench
        ? "La commune a été choisie ou allait l'être ; elle n'avait pas encore signé son adhésion."
        : 'The town had been chosen or was about to be; it had not signed its adhesion yet.'
    case 'framework-due':
      return isFrench
        ? `L'adhésion a été signée le ${joined} ; la convention-cadre est à signer au plus tard le ${deadline}, dans ${days(left, language)}.`
        : `The adhesion was signed on ${joined}; the framework convention is due by ${deadline}, in ${days(left, language)}.`
    case 'framework-late':
      return isFrench
        ? `L'adhésion a été signée le ${joined} ; la convention-cadre était attendue le ${deadline} au plus tard et aucune signature n'apparaît ${days(late, language)} après.`
        : `The adhesion was signed on ${joined}; the framework convention was due by ${deadline} and no signature is seen ${days(late, language)} later.`
    case 'earlier-ort':
      return isFrench
        ? `L'adhésion a été signée le ${joined}, après une ORT du ${ortDay} ; rien ne dit si une convention-cadre a suivi avant le ${deadline}.`
        : `The adhesion was signed on ${joined}, after an ORT of ${ortDay}; nothing says whether a framework convention followed by ${deadline}.`
    case 'undetermined':
      return isFrench
        ? 'La commune est dans le programme, mais les dates publiées ne suffisent pas à dire à quelle étape.'
        : 'The town is in the programme, but the published dates do not tell at which stage.'
    case 'ort':
      if (late > 0)
        return isFrench
          ? `L'adhésion a été signée le ${joined} et l'ORT le ${ortDay}, ${days(late, language)} après le délai de dix-huit mois.`
          : `The adhesion was signed on ${joined} and the ORT on ${ortDay}, ${days(late, language)} after the term of eighteen months.`
      return isFrench
        ? `L'adhésion a été signée le ${joined} et l'ORT le ${ortDay}, dans le délai de dix-huit mois.`
        : `The adhesion was signed on ${joined} and the ORT on ${ortDay}, within the term of eighteen months.`
  }
}
