import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { publicPackages } from '../artefacts/public-packages.mjs'
import { exampleOf } from '../doctest/example.mjs'
import { testedFences } from '../doctest/fences.mjs'
import { hoisted } from '../doctest/imports.mjs'

/**
 * The first sample of a README, as a module that exports `followReadme`.
 *
 * @typedef {object} Sample
 * @property {string} name the README that it is from
 * @property {string} id its name in a project
 * @property {string} source TypeScript; its claims are checked by `./claims`
 */

/** @typedef {'.js' | '.ts' | '.cjs' | '.cts'} Extension */

/**
 * The first sample of the repository's README and of that of each public package.
 *
 * @param {string} root
 * @returns {Sample[]}
 * @throws Error for a package whose README shows none
 */
export function samplesOf(root) {
  return [
    sampleIn(root, 'README.md', 'repository'),
    ...publicPackages(root).map(({ folder }) =>
      sampleIn(root, `${folder}/README.md`, folder.replace('packages/', '')),
    ),
  ]
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string} id
 * @returns {Sample}
 */
function sampleIn(root, path, id) {
  const text = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  const [first] = testedFences(path, text)
  if (!first) throw new Error(`${path} has no sample: begin it with a \`\`\`ts fence that a stranger can run`)
  const { imports, body } = exampleOf(first)
  const source = [
    `import * as doctest from './claims.js'`,
    hoisted(imports),
    `export async function followReadme() {\n${body}\n}`,
    '',
  ].join('\n')
  return { name: `${path}, line ${String(first.line)}`, id, source }
}

/**
 * A module of TypeScript in the form that a project wants.
 *
 * @param {string} source
 * @param {Extension} extension
 */
export function moduleOf(source, extension) {
  const beside = extension.replace('t', 'j')
  const named = source.replace(/(from '\.\/[\w/-]+)\.js'/g, `$1${beside}'`)
  if (extension.endsWith('ts')) return named
  return ts.transpileModule(named, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: extension === '.cjs' ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext,
      esModuleInterop: true,
    },
  }).outputText
}

/**
 * The program that runs samples one after the other and tells, as JSON, how many claims of each hold.
 *
 * @param {readonly Sample[]} samples
 */
export function mainOf(samples) {
  return [
    `import * as claims from './claims.js'`,
    ...samples.map(({ id }) => `import * as ${id} from './${id}.js'`),
    'export async function main() {',
    '  const held: Record<string, number> = {}',
    '  let before = 0',
    ...samples.flatMap(({ id, name }) => [
      `  try { await ${id}.followReadme() } catch (error) { throw new Error(${JSON.stringify(`${name}: `)} + String(error), { cause: error }) }`,
      `  held.${id} = claims.made - before`,
      '  before = claims.made',
    ]),
    '  return held',
    '}',
    '',
  ].join('\n')
}

/**
 * How many claims a sample makes: that many must have held.
 *
 * @param {Sample} sample
 */
export function claimsOf({ source }) {
  return source.split('doctest.expect(').length - 1 + source.split('doctest.expect.fail').length - 1
}
