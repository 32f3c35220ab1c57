import { type Issue, issue, type Language, languages, type Localized } from '@petites-villes/core'
import type { RuleCatalogue } from '../catalogue.js'
import { allPlaces, type Path } from './places.js'

/** Texts that are missing in a language or the same in both, and questions that do not ask. */
export function* textProblems(catalogue: RuleCatalogue): Generator<Issue> {
  for (const [path, text] of textsOf(catalogue)) {
    const missing = languages.filter(language => text[language].trim() === '')
    for (const language of missing)
      yield issue('lint/no-text', { language }, { path: [...path, language], severity: 'warning' })
    if (missing.length === 0 && text.fr === text.en && hasWords(text.fr))
      yield issue('lint/same-text', { given: text.fr }, { path, severity: 'info' })
    for (const language of languages)
      if (path.at(-1) === 'question' && !missing.includes(language) && !asks(text, language))
        yield issue(
          'lint/no-question-mark',
          { given: text[language], language },
          { path: [...path, language], severity: 'warning' },
        )
  }
}

const asks = (text: Localized, language: Language): boolean => text[language].trimEnd().endsWith('?')

/** Abbreviations and numbers are the same in every language. */
const hasWords = (text: string): boolean => /\p{Ll}/u.test(text)

function* textsOf(catalogue: RuleCatalogue): Generator<readonly [Path, Localized]> {
  const { vocabulary, parameters, criteria } = catalogue.rulebook
  for (const [id, definition] of Object.entries(vocabulary)) {
    yield [['facts', id, 'label'], definition.label]
    yield [['facts', id, 'question'], definition.question]
    if (definition.help) yield [['facts', id, 'help'], definition.help]
    const values = ('values' in definition && definition.values) || {}
    for (const [value, label] of Object.entries(values)) yield [['facts', id, 'values', value], label]
  }
  for (const { id, label } of Object.values(parameters)) yield [['parameters', id, 'label'], label]
  for (const { id, label } of Object.values(criteria)) yield [['criteria', id, 'label'], label]
  for (const { id, label } of catalogue.rules) yield [['rules', id, 'label'], label]
  for (const { path, rule } of allPlaces(catalogue))
    if ('because' in rule) yield [[...path, 'because'], rule.because]
}
