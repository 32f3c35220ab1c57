import type { Language, Localized } from 'petites-villes'

interface ReportWords {
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>
  readonly notWritten: string
  counts(counts: Readonly<Record<'rows' | 'taken' | 'refused' | 'moved', number>>): string
  more(count: number): string
  written(path: string): string
}

const report: Readonly<Record<Language, ReportWords>> = {
  fr: {
    severities: { error: '✗ erreur', warning: '! attention', info: '· note' },
    notWritten: 'Rien n’a été écrit : donnez un fichier avec --output.',
    counts: ({ rows, taken, refused, moved }) =>
      `${String(rows)} lignes : ${String(taken)} prises, ${String(refused)} refusées, ${String(moved)} suivies vers une commune d’aujourd’hui.`,
    more: count => `… et ${String(count)} autres constats, tous avec --json.`,
    written: path => `Écrit dans ${path} ; à donner ensuite avec --zonings ${path}.`,
  },
  en: {
    severities: { error: '✗ error', warning: '! warning', info: '· note' },
    notWritten: 'Nothing was written: give a file with --output.',
    counts: ({ rows, taken, refused, moved }) =>
      `${String(rows)} rows: ${String(taken)} taken, ${String(refused)} refused, ${String(moved)} followed to a commune of today.`,
    more: count => `… and ${String(count)} other findings, all of them with --json.`,
    written: path => `Written to ${path}; give it afterwards with --zonings ${path}.`,
  },
}

export const dataWords = {
  usage: {
    fr: 'Écrivez pvd data import <liste> <fichier> --vintage <jour> --output <zonages.json>. Les listes :',
    en: 'Write pvd data import <list> <file> --vintage <day> --output <zonings.json>. The lists:',
  } satisfies Localized,
  vintage: {
    fr: 'Indiquez le jour auquel la liste a été arrêtée : --vintage 2026-07-01.',
    en: 'Give the day on which the list was drawn up: --vintage 2026-07-01.',
  } satisfies Localized,
  notZonings: (path: string): Localized => ({
    fr: `« ${path} » existe et n’est pas un fichier de zonages : choisissez un autre nom.`,
    en: `"${path}" exists and is no zonings file: choose another name.`,
  }),
  noZonings: (path: string): Localized => ({
    fr: `Le fichier de zonages « ${path} » ne peut pas être lu ; pvd data import en écrit un.`,
    en: `The zonings file "${path}" cannot be read; pvd data import writes one.`,
  }),
  report,
}
