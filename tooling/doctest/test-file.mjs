import { exampleOf } from './example.mjs'
import { testedFences } from './fences.mjs'
import { areCompatible, hoisted } from './imports.mjs'

/**
 * The test files of one document, by path under `.doctest`. There is a second one only when two examples
 * import different things under one name.
 *
 * @param {string} path of the document, from the root
 * @param {string} text
 * @returns {{ path: string, content: string, examples: number }[]}
 */
export function testFilesOf(path, text) {
  /** @type {import('./example.mjs').Example[][]} */
  const groups = []
  for (const example of testedFences(path, text).map(exampleOf)) {
    const fitting = groups.find(group =>
      group.every(({ imports }) => areCompatible(imports, example.imports)),
    )
    if (fitting) fitting.push(example)
    else groups.push([example])
  }
  return groups.map((group, index) => ({
    path: `${path}${index === 0 ? '' : `.${String(index + 1)}`}.test.ts`,
    content: fileOf(path, group),
    examples: group.length,
  }))
}

/**
 * @param {string} path
 * @param {import('./example.mjs').Example[]} examples
 */
function fileOf(path, examples) {
  const tests = examples.map(
    ({ line, body }) => `doctest.test('line ${String(line)}', async () => {\n${body}\n})`,
  )
  const imports = hoisted(examples.flatMap(example => example.imports))
  return [
    `// Made from ${path}; do not edit.`,
    `import * as doctest from 'vitest'`,
    ...(imports ? [imports] : []),
    '',
    ...tests,
    '',
  ].join('\n')
}
