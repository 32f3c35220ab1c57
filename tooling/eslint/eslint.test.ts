import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The real configuration, without the rules that need types: a planted file is in no TypeScript program. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { project: false } } },
    { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  ] as ESLint.Options['overrideConfig'] & object,
})

async function messages(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, path) })
  return (result?.messages ?? []).map(({ message, ruleId }) => `${ruleId ?? 'parser'}: ${message}`)
}

describe('petites-villes/import-direction', () => {
  test.each([
    ['packages/towns/src/a.ts', `import { issue } from '@petites-villes/core'`],
    ['packages/towns/src/a.ts', `import { town } from './town.js'`],
    ['packages/towns/src/deep/a.ts', `import { town } from '../town.js'`],
    ['packages/data/src/a.ts', `import rows from '../generated/towns.js'`],
    ['packages/data/src/a.ts', `import type { Town } from '@petites-villes/towns'`],
    ['packages/data/src/a.ts', `export type { Town } from '@petites-villes/towns'`],
    ['packages/data/src/a.ts', `export type Town = import('@petites-villes/towns').Town`],
    ['packages/data/src/a.test.ts', `import { parse } from '@petites-villes/towns'`],
    ['packages/sdk/src/a.ts', `export const load = () => import('@petites-villes/data')`],
    ['packages/sdk/src/a.ts', 'export const load = () => import(`@petites-villes/data`)'],
    ['packages/sdk/src/a.ts', `import type { Data } from '@petites-villes/data'`],
    ['packages/sdk/src/a.test.ts', `import { data } from '@petites-villes/data'`],
    ['packages/validation/src/testing/reference.ts', `import { data } from '@petites-villes/data'`],
    ['packages/towns/src/a.test.ts', `import { readFileSync } from 'node:fs'`],
    ['packages/towns/src/a.test.ts', `import { town } from '@petites-villes/towns'`],
    ['packages/towns/src/a.ts', `import { addDays } from 'date-fns'`],
    ['packages/cli/src/a.ts', `import { readFileSync } from 'node:fs'`],
    ['packages/cli/src/a.ts', `import { loadPvd } from 'petites-villes'`],
    ['apps/api/src/a.ts', `import { createServer } from 'node:http'`],
    ['packages/data/scripts/a.mjs', `import 'node:fs'\nimport '@petites-villes/offers'`],
    ['tooling/a.mjs', `import 'node:fs'`],
  ])('lets %s say %s', async (path, code) => {
    expect(await messages(path, code)).toEqual([])
  })

  const towns = 'packages/towns/src/planted.ts'
  const against = `packages/towns imports '@petites-villes/offers'`
  test.each([
    [
      'a static import',
      towns,
      `import { offer } from '@petites-villes/offers'`,
      `${against}; it may import core.`,
    ],
    ['an import for its effects', towns, `import '@petites-villes/offers'`, against],
    ['a type import', towns, `import type { Offer } from '@petites-villes/offers'`, `${against} as a type`],
    [
      'a dynamic import',
      towns,
      `export const o = import('@petites-villes/offers')`,
      `${against} by import()`,
    ],
    [
      'an import() type',
      towns,
      `export type O = import('@petites-villes/offers').Offer`,
      `${against} as a type`,
    ],
    [
      'a typeof import()',
      towns,
      `export type O = typeof import('@petites-villes/offers')`,
      `${against} as a type`,
    ],
    ['a re-export', towns, `export { offer } from '@petites-villes/offers'`, against],
    [
      'a type re-export',
      towns,
      `export type { Offer } from '@petites-villes/offers'`,
      `${against} as a type`,
    ],
    [
      'an import = require',
      towns,
      `import o = require('@petites-villes/offers')\nexport const p = o`,
      against,
    ],
    [
      'a test',
      'packages/towns/src/planted.test.ts',
      `import { offer } from '@petites-villes/offers'`,
      against,
    ],
    [
      'a computed name',
      towns,
      `export const load = (name: string) => import(name)`,
      'import() of a computed name',
    ],
    [
      'node:',
      towns,
      `import { readFileSync } from 'node:fs'`,
      `imports 'node:fs', which browsers do not have`,
    ],
    ['a bare builtin', towns, `import { join } from 'path'`, `imports 'path', which browsers do not have`],
    ['a type of node:', towns, `import type { Stats } from 'node:fs'`, `imports 'node:fs'`],
    [
      'a relative escape',
      towns,
      `import { offer } from '../../offers/src/offer.js'`,
      'which lies outside it',
    ],
    [
      'a relative escape by import()',
      towns,
      `export const o = import('../../offers/src/o.js')`,
      'lies outside it',
    ],
    [
      'an escape of a test',
      'packages/towns/src/a.test.ts',
      `import '../../../tooling/x.mjs'`,
      'lies outside it',
    ],
    [
      'a deep import',
      towns,
      `import { day } from '@petites-villes/core/dist/index.js'`,
      'which @petites-villes/core does not export',
    ],
    [
      'a package that imports itself',
      towns,
      `import { town } from '@petites-villes/towns'`,
      'itself; use a relative path',
    ],
    [
      'a package that is not there',
      'packages/nowhere/src/a.ts',
      `import '@petites-villes/core'`,
      'not in the table',
    ],
    [
      'a value into data',
      'packages/data/src/a.ts',
      `import { town } from '@petites-villes/towns'`,
      'types of towns',
    ],
    [
      'an inline type into data',
      'packages/data/src/a.ts',
      `import { type Town } from '@petites-villes/towns'`,
      'types of towns',
    ],
    [
      'data by a static import',
      'packages/sdk/src/a.ts',
      `import { data } from '@petites-villes/data'`,
      'data by import()',
    ],
    [
      'a domain package in the cli',
      'packages/cli/src/a.ts',
      `import { town } from '@petites-villes/towns'`,
      'it may import sdk',
    ],
    [
      'a domain package in an app',
      'apps/demo/src/a.ts',
      `import { town } from '@petites-villes/towns'`,
      'it may import sdk',
    ],
  ])('finds %s', async (_, path, code, message) => {
    expect((await messages(path, code)).join('\n')).toContain(message)
  })
})

describe('the clock', () => {
  const asOf = 'no-restricted-syntax: A library does not read the clock'
  test.each([
    ['export const a = Date.now()', asOf],
    ['export const a = Date.now', asOf],
    ['export const a = globalThis.Date.now()', asOf],
    ['export const a = new Date()', asOf],
    ['export const a = new globalThis.Date()', asOf],
    ['export const a = Date()', asOf],
    ['export const a = performance.now()', asOf],
    ['export const a = Math.random()', 'no-restricted-syntax: A library is a function of its arguments'],
    [`import { isPast } from 'date-fns'\nexport const a = isPast`, 'A library does not read the clock'],
    [`import { startOfToday } from 'date-fns'\nexport const a = startOfToday`, 'does not read the clock'],
  ])('is not read by a library: %s', async (code, message) => {
    expect((await messages('packages/towns/src/planted.ts', code)).join('\n')).toContain(message)
  })

  test.each([
    ['packages/cli/src/a.ts', 'export const a = new Date()'],
    ['packages/data/scripts/a.mjs', 'export const a = new Date()'],
    ['packages/towns/src/a.ts', `export const a = new Date('2026-01-01')`],
    ['packages/towns/src/a.test.ts', 'export const a = performance.now()'],
  ])('may be read, or a day be named, in %s: %s', async (path, code) => {
    expect(await messages(path, code)).toEqual([])
  })

  test('is not read by a test of a library either', async () => {
    expect((await messages('packages/towns/src/a.test.ts', 'export const a = new Date()')).join()).toContain(
      asOf,
    )
  })
})

describe('what a package exports', () => {
  test.each([
    [`export * from './town.js'`, 'No `export *`'],
    [`export * as town from './town.js'`, 'No `export *`'],
    ['export default 1', 'no-restricted-exports'],
  ])('has names: %s', async (code, message) => {
    expect((await messages('packages/towns/src/index.ts', code)).join()).toContain(message)
  })
})
