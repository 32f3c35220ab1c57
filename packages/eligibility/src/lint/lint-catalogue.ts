import type { CivilDate, Issue } from '@petites-villes/core'
import type { RuleCatalogue } from '../catalogue.js'
import type { CatalogueFile } from '../wire/parse-catalogue.js'
import { conditionProblems } from './conditions.js'
import { exampleProblems } from './examples.js'
import { placeInFiles, unusedSources } from './files.js'
import { sourcingProblems } from './sourcing.js'
import { textProblems } from './texts.js'
import { timeProblems } from './time.js'
import { unusedNames } from './unused.js'

export interface LintOptions {
  /** The day on which sources count as old. */
  readonly asOf: CivilDate
  /**
   * The files from which the catalogue was read. With them, paths begin with the name of a file, as those of
   * `parseCatalogue` do, and sources that nothing cites are found.
   */
  readonly files?: readonly CatalogueFile[]
}

/**
 * What is doubtful in a catalogue that is right in form: things never used, days without a version or with two, old and
 * weak sources, conditions that never change, cases that are missing, texts without a translation. Errors and
 * warnings want a repair; infos want a look.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { defineFacts, defineRulebook, lintCatalogue } from '@petites-villes/eligibility'
 *
 * const label = { fr: 'commune de montagne', en: 'mountain town' }
 * const question = { fr: 'Est-ce une commune de montagne ?', en: 'Is it a mountain town' }
 * const vocabulary = defineFacts({ mountain: { kind: 'boolean', label, question } })
 * const found = lintCatalogue({ rulebook: defineRulebook({ vocabulary }), rules: [] }, { asOf: civilDate('2026-11-22') })
 * found.map(({ path, code }) => [path.join('/'), code])
 * // => [['facts/mountain', 'lint/unused-fact'], ['facts/mountain/question/en', 'lint/no-question-mark']]
 * ```
 * @returns issues `lint/...`, their path going by ids: `['rules', 'shop-aid', 'versions', 0, 'value', 'of', 1]`
 */
export function lintCatalogue(catalogue: RuleCatalogue, { asOf, files = [] }: LintOptions): readonly Issue[] {
  const found = [
    ...unusedNames(catalogue),
    ...unusedSources(files, catalogue),
    ...timeProblems(catalogue),
    ...sourcingProblems(catalogue, asOf),
    ...conditionProblems(catalogue),
    ...exampleProblems(catalogue),
    ...textProblems(catalogue),
  ]
  return files.length === 0
    ? found
    : found.map(problem => ({ ...problem, path: placeInFiles(problem.path, files) }))
}
