import type { Language } from 'petites-villes'

export type CommandName = 'plan' | 'town' | 'offers' | 'offer' | 'explain' | 'facts'

interface CommandWords {
  readonly summary: string
  readonly usage: string
  readonly examples: readonly string[]
  readonly after?: string
}

interface ProgramWords {
  readonly description: string
  readonly usage: string
  readonly titles: Readonly<Record<string, string>>
  readonly commands: Readonly<Record<CommandName, CommandWords>>
  readonly help: string
  readonly version: string
  readonly on: string
  readonly fact: string
  readonly facts: string
  readonly json: string
  readonly lang: string
  readonly all: string
  readonly strict: string
  readonly pillar: string
  readonly theme: string
  readonly kind: string
  readonly open: string
  readonly examples: string
  readonly exitCodes: string
  readonly values: Readonly<Record<'day' | 'fact' | 'file' | 'lang' | 'pillar' | 'theme' | 'kind', string>>
}

export const programWords: Readonly<Record<Language, ProgramWords>> = {
  fr: {
    description: 'Le plan d’accompagnement d’une commune dans « Petites villes de demain ».',
    usage: '<commande> [options]',
    titles: {
      'Usage:': 'Usage :',
      'Options:': 'Options :',
      'Commands:': 'Commandes :',
      'Arguments:': 'Arguments :',
    },
    commands: {
      plan: {
        summary: 'le plan d’accompagnement d’une commune',
        usage: '<commune...> [options]',
        examples: [
          'pvd plan Modane',
          'pvd plan Saint-Denis 974',
          'pvd plan 73157 --on 2026-11-22 --fact frr.zoning=frr+',
        ],
      },
      town: {
        summary: 'la fiche d’une commune : codes, zonages, étapes',
        usage: '<commune...> [options]',
        examples: ['pvd town 73248', 'pvd town Porto-Vecchio --json'],
      },
      offers: {
        summary: 'le catalogue des offres à une date',
        usage: '[mots...] [options]',
        examples: ['pvd offers --open --theme housing', 'pvd offers --pillar engineering --on 2021-09-01'],
      },
      offer: {
        summary: 'une offre en entier : règle, financement, sources',
        usage: '<offre> [options]',
        examples: ['pvd offer vta', 'pvd offer denormandie --on 2028-01-01'],
      },
      explain: {
        summary: 'pourquoi une offre est ouverte ou non à une commune',
        usage: '<commune> <offre> [options]',
        examples: ['pvd explain 73157 vta', 'pvd explain 73157 vta --fact town.densityLevel=6'],
        after:
          'Code de sortie : 0 si la règle dit oui ou ne peut pas trancher, 1 si elle dit non, 3 avec --strict si elle ne peut pas trancher. Il parle de la règle, non des dates de dépôt.',
      },
      facts: {
        summary: 'les faits que l’on peut donner avec --fact',
        usage: '[mots...] [options]',
        examples: ['pvd facts', 'pvd facts population'],
      },
    },
    help: 'affiche cette aide',
    version: 'affiche la version',
    on: 'jour examiné (par défaut aujourd’hui), AAAA-MM-JJ',
    fact: 'une réponse à une question ouverte ; se répète',
    facts: 'des réponses dans un fichier JSON, montants en centimes',
    json: 'les données complètes, pour un programme',
    lang: 'fr ou en (par défaut PVD_LANG, sinon fr)',
    all: 'les offres closes et non éligibles aussi en détail',
    strict: 'code de sortie 3 quand la réponse est inconnue',
    pillar: 'engineering, network ou thematic',
    theme: 'un thème : housing, commerce, mobility…',
    kind: 'une nature d’aide : grant, loan, advice…',
    open: 'seulement celles dont le dépôt est ouvert',
    examples: 'Exemples :',
    exitCodes:
      'Code de sortie : 0, ou 2 si la demande ne peut pas être comprise ; voir aussi « pvd explain --help ».',
    values: {
      day: 'jour',
      fact: 'fait=valeur',
      file: 'fichier',
      lang: 'langue',
      pillar: 'pilier',
      theme: 'thème',
      kind: 'nature',
    },
  },
  en: {
    description: 'The support plan of a town in "Petites villes de demain".',
    usage: '<command> [options]',
    titles: {},
    commands: {
      plan: {
        summary: 'the support plan of a town',
        usage: '<town...> [options]',
        examples: [
          'pvd plan Modane --lang en',
          'pvd plan Saint-Denis 974',
          'pvd plan 73157 --on 2026-11-22 --fact frr.zoning=frr+',
        ],
      },
      town: {
        summary: 'identity card of a town: codes, zonings, milestones',
        usage: '<town...> [options]',
        examples: ['pvd town 73248', 'pvd town Porto-Vecchio --json'],
      },
      offers: {
        summary: 'the catalogue of offers on a day',
        usage: '[words...] [options]',
        examples: ['pvd offers --open --theme housing', 'pvd offers --pillar engineering --on 2021-09-01'],
      },
      offer: {
        summary: 'one offer in full: rule, funding, sources',
        usage: '<offer> [options]',
        examples: ['pvd offer vta', 'pvd offer denormandie --on 2028-01-01'],
      },
      explain: {
        summary: 'why an offer is open to a town, or not',
        usage: '<town> <offer> [options]',
        examples: ['pvd explain 73157 vta', 'pvd explain 73157 vta --fact town.densityLevel=6'],
        after:
          'Exit code: 0 when the rule says yes or cannot tell, 1 when it says no, 3 with --strict when it cannot tell. It speaks of the rule, not of the days for applying.',
      },
      facts: {
        summary: 'the facts that --fact takes',
        usage: '[words...] [options]',
        examples: ['pvd facts', 'pvd facts population'],
      },
    },
    help: 'show this help',
    version: 'show the version',
    on: 'day examined (today by default), YYYY-MM-DD',
    fact: 'an answer to an open question; may be repeated',
    facts: 'answers in a JSON file, amounts in cents',
    json: 'the complete data, for a program',
    lang: 'fr or en (PVD_LANG by default, else fr)',
    all: 'closed and not eligible offers in full too',
    strict: 'exit code 3 when the answer is unknown',
    pillar: 'engineering, network or thematic',
    theme: 'a theme: housing, commerce, mobility…',
    kind: 'a kind of aid: grant, loan, advice…',
    open: 'only those that one may apply for',
    examples: 'Examples:',
    exitCodes: 'Exit code: 0, or 2 when the request cannot be understood; see also "pvd explain --help".',
    values: {
      day: 'day',
      fact: 'fact=value',
      file: 'file',
      lang: 'language',
      pillar: 'pillar',
      theme: 'theme',
      kind: 'kind',
    },
  },
}
