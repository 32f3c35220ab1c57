import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import ts from 'typescript'
import { afterAll, describe, expect, test } from 'vitest'
import { writeDocTests } from './doctest.mjs'
import { testFilesOf } from './doctest/test-file.mjs'

const fence = (code: string, info = 'ts') => ['```' + info, code, '```'].join('\n')

/** Runs the tests made from a document as vitest would, and gives the failure of each by its name. */
async function outcomes(markdown: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { content } of testFilesOf('README.md', markdown)) {
    const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS }
    const { outputText } = ts.transpileModule(content, { compilerOptions })
    const tests: [string, () => Promise<void>][] = []
    const doctest = { expect, test: (name: string, run: () => Promise<void>) => tests.push([name, run]) }
    const modules: Record<string, unknown> = {
      vitest: doctest,
      sum: { add: (a: number, b: number) => a + b },
    }
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a generated test is a program: to judge it is to run it
    const load = new Function('require', 'exports', outputText) as (
      require: (name: string) => unknown,
      exports: object,
    ) => void
    load(name => modules[name], {})
    for (const [name, run] of tests) {
      found[name] = await run().then(
        () => 'passed',
        (error: unknown) => stripVTControlCharacters(String(error)),
      )
    }
  }
  return found
}

const outcome = async (code: string) => (await outcomes(fence(code)))['line 1']

describe('a claim', () => {
  test.each([
    ['a value', `1 + 1 // => 2`],
    ['a value with a comment after it', `1 + 1 // => 2 // as at school`],
    ['an object', `({ a: [1] }) // => { a: [1] }`],
    [
      'a value over several lines',
      `const many = { a: [1, 2] }\nmany // => {\n//   a: [\n//     1,\n//     2,\n//   ],\n// }`,
    ],
    ['a value on the next line', `[1, 2]\n  .map(n => n * 2)\n// => [2, 4]`],
    ['the value of a declaration', `const two = 1 + 1 // => 2`],
    ['a value that is awaited', `await Promise.resolve(2) // => 2`],
    ['a value inside a block', `for (const n of [1, 1]) {\n  n // => 1\n}`],
    ['an error', `JSON.parse('{') // throws /JSON/`],
    ['any error', `JSON.parse('{') // throws`],
    ['an error that is awaited', `await Promise.reject(new Error('late')) // throws /late/`],
    ['a string that looks like a claim', `'a // => b'.length // => 9`],
    ['a string that holds a claim and its value', "`x // => 1` // => 'x // => 1'"],
    ['an address', `'https://example.org' // => 'https://example.org'`],
    ['prose beside it', `// one and one => two\n1 + 1 // => 2`],
    ['an exported declaration', `export const two = 2\ntwo // => 2`],
    ['lines without semicolons', `const a = 1 // => 1\n;[a].length // => 1`],
  ])('holds: %s', async (_, code) => {
    expect(await outcome(code)).toBe('passed')
  })

  test.each([
    ['a lie', `1 + 1 // => 3`, /expected 2 to deeply equal 3/],
    ['a lie in a declaration', `const two = 1 + 1 // => 3`, /expected 2 to deeply equal 3/],
    [
      'a lie on the last of several lines',
      `({ a: 1, b: 2 }) // => {\n//   a: 1,\n//   b: 3,\n// }`,
      /deeply equal/,
    ],
    ['a lie inside a block', `for (const n of [1, 2]) {\n  n // => 1\n}`, /expected 2 to deeply equal 1/],
    ['a lie about a string', `'a // => b' // => 'b'`, /deeply equal/],
    ['an error that does not come', `JSON.parse('{}') // throws /JSON/`, /to throw/],
    ['another error', `JSON.parse('{') // throws /money/`, /to throw error matching/],
    [
      'an awaited error that does not come',
      `await Promise.resolve(1) // throws /late/`,
      /instead of rejecting/,
    ],
    ['prose instead of a value', `1 + 1 // => about two`, /is not an expression: about two/],
    ['a value that never ends', `1 + 1 // => { a: 1,\nconst b = 2`, /is not an expression/],
    [
      'prose instead of a pattern',
      `JSON.parse('{') // throws when it is short`,
      /write \/\/ throws \/pattern\//,
    ],
    ['a claim about nothing', `// => 3\n1 + 1`, /no expression stands before/],
    ['a claim in the middle', `[1]\n  .map(n => n) // => [1]\n  .slice(1)`, /no expression stands before/],
    ['a claim about a declaration that throws', `const x = 1 // throws /x/`, /must follow an expression/],
    ['text that is not TypeScript', `const = 1`, /not TypeScript/],
    ['an example that throws by itself', `JSON.parse('{')`, /SyntaxError/],
  ])('fails: %s', async (_, code, message) => {
    expect(await outcome(code)).toMatch(message)
  })
})

describe('a document', () => {
  test('gives one test per ts fence, named after its line', async () => {
    const markdown = [
      '# Title',
      fence('1 // => 1'),
      'text',
      fence('1 // => 2'),
      fence('nonsense(', 'sh'),
    ].join('\n')
    expect(Object.keys(await outcomes(markdown))).toEqual(['line 2', 'line 6'])
  })

  test('leaves out other languages and fences that are marked', () => {
    const markdown = ['js', 'sh', 'json', 'tsx', 'ts no-test']
      .map(info => fence('1 // => 2', info))
      .join('\n\n')
    expect(testFilesOf('README.md', markdown)).toEqual([])
  })

  test('leaves out a fence that is shown inside another one', () => {
    expect(testFilesOf('README.md', ['````md', fence('1 // => 2'), '````'].join('\n'))).toEqual([])
  })

  test('takes the indent of a list item away', async () => {
    const markdown = ['- item', '', '  ```ts', '  `a', "  b` // => 'a\\nb'", '  ```'].join('\n')
    expect(await outcomes(markdown)).toEqual({ 'line 3': 'passed' })
  })

  test('keeps the names of one fence out of the next', async () => {
    const markdown = [fence('const town = 1\ntown // => 1'), fence('const town = 2\ntown // => 2')].join('\n')
    expect(Object.values(await outcomes(markdown))).toEqual(['passed', 'passed'])
  })

  test('hoists each import once', async () => {
    const code = `import { add } from 'sum'\n\nadd(1, 1) // => 2`
    const markdown = [fence(code), fence(code)].join('\n')
    const [file] = testFilesOf('README.md', markdown)
    expect(file?.content.match(/from 'sum'/g)).toHaveLength(1)
    expect(Object.values(await outcomes(markdown))).toEqual(['passed', 'passed'])
  })

  test('is split when two examples mean different things by one name', () => {
    const markdown = [fence(`import { add } from 'sum'`), fence(`import { plus as add } from 'sum'`)].join(
      '\n',
    )
    expect(testFilesOf('a.md', markdown).map(({ path }) => path)).toEqual(['a.md.test.ts', 'a.md.2.test.ts'])
  })
})

describe('a TypeScript file', () => {
  const source = [
    '/**',
    ' * Adds.',
    ' * ```ts',
    ' * outside // => an example',
    ' * ```',
    ' * @example',
    ' * ```ts',
    ' * 1 + 1 // => 2',
    ' * ```',
    ' * @throws never',
    ' * ```ts',
    ' * after // => it',
    ' * ```',
    ' */',
    'export const add = 1',
  ].join('\n')

  test('gives the fences of its @example blocks, on their own lines', () => {
    const [file] = testFilesOf('src/add.ts', source)
    expect(file?.content.match(/'line \d+'/g)).toEqual([`'line 7'`])
  })
})

describe('the generated files', () => {
  const root = mkdtempSync(join(tmpdir(), 'doctest-'))
  afterAll(() => {
    rmSync(root, { recursive: true })
  })
  const generated = join(root, '.doctest/README.md.test.ts')

  test('pass the strictest tsc whatever an example leaves unused', () => {
    const code = [
      `import { type Stats, statSync } from 'node:fs'`,
      `const { a, b: [c] } = { a: 1, b: [2] }`,
      `interface Box<T extends string> { readonly value: T }`,
      `type Name = string`,
      `function twice(n: number) { return n * 2 }`,
    ].join('\n')
    mkdirSync(join(root, 'docs'))
    writeFileSync(join(root, 'README.md'), fence(code))
    expect(writeDocTests(root)).toEqual({ files: 1, examples: 1 })
    const { config } = ts.readConfigFile('tsconfig.base.json', path => readFileSync(path, 'utf8')) as {
      config: { compilerOptions: object }
    }
    const options = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.').options
    const typeRoots = [join(import.meta.dirname, '../node_modules/@types')]
    const program = ts.createProgram([generated], { ...options, noEmit: true, types: ['node'], typeRoots })
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(d => ts.flattenDiagnosticMessageText(d.messageText, ' '))
    // Outside the repository vitest cannot be found; nothing else may be wrong.
    expect(messages.filter(message => !message.includes(`'vitest'`))).toEqual([])
  })

  test('are not written again when nothing changed', () => {
    const before = statSync(generated, { bigint: true }).mtimeNs
    writeDocTests(root)
    expect(statSync(generated, { bigint: true }).mtimeNs).toBe(before)
  })

  test('are removed with the examples that they came from', () => {
    writeFileSync(join(root, 'README.md'), '# Nothing')
    expect(writeDocTests(root)).toEqual({ files: 0, examples: 0 })
    expect(() => statSync(generated)).toThrow(/ENOENT/)
  })
})

test('are among the files that the compiler reads', () => {
  // `vitest.config.ts` has written them.
  const from = join(import.meta.dirname, '..')
  const { config } = ts.readConfigFile(join(from, 'tsconfig.json'), ts.sys.readFile) as {
    config: { include: string[] }
  }
  const include = config.include.filter(path => path.startsWith('.doctest'))
  const { fileNames } = ts.parseJsonConfigFileContent({ ...config, include }, ts.sys, from)
  expect(fileNames.some(path => path.endsWith('/.doctest/README.md.test.ts'))).toBe(true)
})
