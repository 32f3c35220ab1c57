import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { civilDate } from '@petites-villes/core'
import {
  type CatalogueFile,
  coverageOf,
  lintCatalogue,
  parseCatalogue,
  runCases,
} from '@petites-villes/eligibility'
import { ruleDocumentSchema } from '@petites-villes/eligibility/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const folder = fileURLToPath(new URL('.', import.meta.url))
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(yaml|json)$/.test(name))
  .sort()
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')
const files: CatalogueFile[] = names.map(name => ({
  name,
  // JSON is YAML; a day without quotes stays a text.
  content: parse(textOf(name)) as unknown,
}))

const validate = new Ajv2020({ validateFormats: false }).compile(ruleDocumentSchema())

function catalogue() {
  const read = parseCatalogue(files)
  expect(read.issues).toEqual([])
  if (!read.ok) throw new Error('the example is right')
  return read.value
}

test('the folder mixes YAML and JSON and holds five offers', () => {
  expect(new Set(names.map(name => name.split('.').at(-1)))).toEqual(new Set(['json', 'yaml']))
  expect(catalogue().rules.map(({ id }) => id)).toEqual([
    'aide-commerces-centre-bourg',
    'cheque-ingenierie',
    'maison-de-sante',
    'pistes-cyclables',
    'refuges-de-montagne',
  ])
})

test('every case passes', () => {
  const failed = runCases(catalogue()).filter(({ failures }) => failures.length > 0)
  expect(failed.map(({ rule, case: name, failures }) => [rule, name, failures])).toEqual([])
})

test('every leaf was seen in every outcome', () => {
  const { leaves, ratio } = coverageOf(catalogue())
  expect(leaves.filter(({ missing }) => missing.length > 0)).toEqual([])
  expect(ratio).toBe(1)
})

test('the lint finds nothing', () => {
  expect(lintCatalogue(catalogue(), { asOf: civilDate('2026-11-22'), files })).toEqual([])
})

test.each(files)('an editor completes $name: it is valid, and points to the schema', ({ name, content }) => {
  expect(validate(content), JSON.stringify(validate.errors)).toBe(true)
  const [, pointed = ''] = /\$schema(?:=|": ")([^\s"]+)/.exec(textOf(name)) ?? []
  const schema = JSON.parse(readFileSync(resolve(folder, dirname(name), pointed), 'utf8')) as { $id: string }
  expect(schema.$id).toBe(ruleDocumentSchema().$id)
})

test.each(files)('$name says that it is an example', ({ name }) => {
  expect(textOf(name)).toMatch(/fictif|fictive/)
  expect(textOf(name)).toMatch(/fictional/)
})
