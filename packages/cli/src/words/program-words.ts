import type { Language } from 'petites-villes'
import { programWordsEnglish } from './program-words-en.js'
import { programWordsFrench } from './program-words-fr.js'

export type CommandName =
  | 'plan'
  | 'town'
  | 'offers'
  | 'offer'
  | 'explain'
  | 'facts'
  | 'test'
  | 'lint'
  | 'sql'
  | 'fund'
  | 'peers'
  | 'group'
  | 'data'
  | 'check'
  | 'analyse'
  | 'coverage'
  | 'impact'
  | 'evaluate'

interface CommandWords {
  readonly summary: string
  readonly usage: string
  readonly examples: readonly string[]
  readonly after?: string
}

export interface ProgramWords {
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
  readonly format: string
  readonly output: string
  readonly strictLint: string
  readonly list: Readonly<Record<'vintage' | 'publisher' | 'title' | 'sheet' | 'output' | 'zonings', string>>
  readonly project: Readonly<
    Record<'cost' | 'kinds' | 'owner' | 'start' | 'deficit' | 'gifts' | 'grants' | 'sure', string>
  >
  readonly minCoverage: string
  readonly analysis: Readonly<
    Record<'population' | 'by' | 'offer' | 'since' | 'allow' | 'format' | 'output', string>
  >
  readonly pillar: string
  readonly theme: string
  readonly kind: string
  readonly open: string
  readonly examples: string
  readonly exitCodes: string
  readonly values: Readonly<
    Record<
      | 'day'
      | 'fact'
      | 'file'
      | 'lang'
      | 'pillar'
      | 'theme'
      | 'kind'
      | 'percent'
      | 'format'
      | 'euros'
      | 'kinds'
      | 'owner'
      | 'text'
      | 'count'
      | 'group'
      | 'offer'
      | 'revision'
      | 'bump'
      | 'folder',
      string
    >
  >
}

export const programWords: Readonly<Record<Language, ProgramWords>> = {
  fr: programWordsFrench,
  en: programWordsEnglish,
}
