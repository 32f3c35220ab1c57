import type { Localized, Severity } from '@petites-villes/core'
import type { CheckRule } from './check-rule.js'

/**
 * How grave each finding is for one purpose. Rules say what is; a profile says what it matters.
 *
 * @property severities by code, or by its beginning with an asterisk: `date/*`; the longest that fits wins. `off` leaves it out
 */
export interface Profile {
  readonly id: string
  readonly label: Localized
  readonly severities: Readonly<Record<string, Severity | 'off'>>
}

export const profiles = {
  standard: {
    id: 'standard',
    label: { fr: 'usage courant', en: 'everyday use' },
    severities: {},
  },
  publication: {
    id: 'publication',
    label: { fr: 'publication en données ouvertes', en: 'publication as open data' },
    severities: {
      'date/french': 'error',
      'number/french': 'error',
      'cell/spaces': 'error',
      'cell/formula': 'error',
      'file/not-utf-8': 'error',
      'column/other-name': 'warning',
      'column/unknown': 'warning',
    },
  },
  intake: {
    id: 'intake',
    label: { fr: 'réception de fichiers de tiers', en: 'intake of files from others' },
    severities: {
      'insee-code/zero-lost': 'warning',
      'insee-code/former': 'warning',
      'insee-code/mended': 'info',
      'date/french': 'info',
      'date/spreadsheet-number': 'info',
      'number/french': 'info',
      'cell/spaces': 'info',
      'cell/excel-text': 'info',
    },
  },
} as const satisfies Readonly<Record<string, Profile>>

export type ProfileId = keyof typeof profiles

export function isProfileId(given: unknown): given is ProfileId {
  return typeof given === 'string' && Object.hasOwn(profiles, given)
}

/** The severity of a rule under a profile. */
export function severityOf(
  { id, severity }: Pick<CheckRule, 'id' | 'severity'>,
  profile: Profile,
): Severity | 'off' {
  const exact = profile.severities[id]
  if (exact !== undefined) return exact
  let best = ''
  for (const key of Object.keys(profile.severities))
    if (key.endsWith('*') && id.startsWith(key.slice(0, -1)) && key.length > best.length) best = key
  return profile.severities[best] ?? severity
}
