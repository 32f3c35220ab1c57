import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { Validator } from '@seriousme/openapi-schema-validator'
import { offerRuleCatalogue, toDocument } from 'petites-villes/rules'
import { describe, expect, test } from 'vitest'
import type { OpenApiDocument } from './openapi/document.js'
import { testApi } from './testing.js'

const { get, post } = testApi()
const document = (await (await get('/openapi.json')).json()) as OpenApiDocument

const ajv = new Ajv2020({ allErrors: true, strict: false })
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/)
ajv.addFormat('regex', true)
ajv.addFormat('uri', /^[a-z]+:\S+$/)
ajv.addSchema({ $id: 'api', ...document })

const validators = new Map<string, ValidateFunction>()

function validatorAt(pointer: string): ValidateFunction {
  let found = validators.get(pointer)
  if (!found) validators.set(pointer, (found = ajv.compile({ $ref: `api#${pointer}` })))
  return found
}

const escaped = (part: string) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))

interface Found {
  readonly method: string
  readonly path: string
}

function operationOf(method: string, url: string): Found {
  const path = url.split('?', 1)[0] ?? ''
  const fits = Object.keys(document.paths).find(template =>
    new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  )
  if (fits === undefined) throw new Error(`the description has no ${path}`)
  return { method, path: fits }
}

const seen = new Set<string>()

/** The answer, once it is what the description says: its status, its type and its content. */
async function described(method: 'get' | 'post', url: string, answer: Response): Promise<unknown> {
  const { path } = operationOf(method, url)
  seen.add(`${method} ${path}`)
  const type = (answer.headers.get('content-type') ?? '').split(';', 1)[0] ?? ''
  const pointer = ['paths', path, method, 'responses', String(answer.status), 'content', type, 'schema']
  const validate = validatorAt(pointer.map(part => `/${escaped(part)}`).join(''))
  const body: unknown = await answer.json()
  validate(body)
  expect({ url, errors: validate.errors ?? [] }).toEqual({ url, errors: [] })
  return body
}

describe('the description itself', () => {
  test('is OpenAPI 3.1', async () => {
    const validator = new Validator()
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true })
    expect(validator.version).toBe('3.1')
  })

  test('would be refused without the answers of an operation', async () => {
    const maimed = structuredClone(document) as { paths: Record<string, { get?: { responses: unknown } }> }
    const [operation] = Object.values(maimed.paths).flatMap(({ get: read }) => read ?? [])
    if (operation) operation.responses = 'none'
    expect(await new Validator().validate(maimed)).toMatchObject({ valid: false })
  })
})

async function read(url: string) {
  const answer = await get(url)
  expect(answer.status).toBe(200)
  return described('get', url, answer)
}

const send = async (url: string, body: unknown) => described('post', url, await post(url, body))

const answered = [
  '/health',
  '/v1/search?q=modane',
  '/v1/search?q=saint-denis&limit=3',
  '/v1/search?q=75101',
  '/v1/search?q=mmodane',
  '/v1/search?q=%20',
  '/v1/towns',
  '/v1/towns?department=2A&pvd=yes&limit=2',
  '/v1/towns?pvd=unknown',
  '/v1/towns?after=99999',
  '/v1/towns/73157',
  '/v1/towns/98735',
  '/v1/towns/73157/plan',
  '/v1/towns/73157/plan?asOf=2021-09-01&frr.zoning=frr&project.kinds=mobility&project.kinds=cycling',
  '/v1/towns/97502/plan?asOf=2019-01-01',
  '/v1/towns/73157/offers/club-pvd/explain?asOf=2026-11-22',
  '/v1/towns/75056/offers/vta/explain',
  '/v1/offers',
  '/v1/offers?asOf=2020-01-01&pillar=network',
  '/v1/offers?theme=housing&kind=grant',
  '/v1/facts',
]

const refused: readonly (readonly [string, number, string])[] = [
  ['/v1/search', 400, 'service/missing-parameter'],
  ['/v1/search?q=a&q=b', 400, 'service/repeated-parameter'],
  [`/v1/search?q=${'a'.repeat(101)}`, 400, 'service/text-too-long'],
  ['/v1/search?q=a&limit=0', 400, 'service/not-a-count'],
  ['/v1/towns?limit=501', 400, 'service/not-a-count'],
  ['/v1/towns?limit=1e2', 400, 'service/not-a-count'],
  ['/v1/towns?departement=73', 400, 'service/unknown-parameter'],
  ['/v1/towns?department=1', 400, 'service/not-a-choice'],
  ['/v1/towns?pvd=oui', 400, 'service/not-a-choice'],
  ['/v1/towns/99999', 404, 'town/unknown-code'],
  ['/v1/towns/1001', 404, 'commune-code/leading-zero-lost'],
  ['/v1/towns/75101', 404, 'service/town-replaced'],
  ['/v1/towns/modane', 404, 'town/not-a-commune-code'],
  ['/v1/towns/73157?x=1', 400, 'service/unknown-parameter'],
  ['/v1/towns/73157/plan?asOf=22/11/2026', 400, 'civil-date/not-iso'],
  ['/v1/towns/73157/plan?asOf=2026-02-30', 400, 'civil-date/no-such-day'],
  ['/v1/towns/73157/plan?town.population=many', 400, 'fact/not-a-number'],
  ['/v1/towns/73157/plan?frr.zonning=frr', 400, 'service/unknown-parameter'],
  ['/v1/towns/73157/offers/clubpvd/explain', 404, 'offer/unknown'],
  ['/v1/offers?theme=house', 400, 'service/not-a-choice'],
  ['/v1/offers/nothing', 404, 'offer/unknown'],
]

describe('every answer is what the description says', () => {
  test.each(answered)('%s', async url => {
    await read(url)
  })

  test('and every offer', async () => {
    const { items } = (await read('/v1/offers')) as { items: { id: string }[] }
    expect(items.length).toBeGreaterThan(50)
    for (const { id } of items) await read(`/v1/offers/${id}?asOf=2026-11-22`)
  })

  test.each(refused)('%s is refused', async (url, status, code) => {
    const answer = await get(url, { 'Accept-Language': 'en' })
    expect(answer.status).toBe(status)
    const body = (await described('get', url, answer)) as {
      issues: { code: string; message: Record<string, string> }[]
      detail: string
    }
    expect(body.issues.map(issue => issue.code)).toContain(code)
    for (const { message } of body.issues)
      for (const sentence of [message.fr, message.en]) expect(sentence).toMatch(/^[«"\p{L}\d].*[.?]$/u)
    expect(body.detail).toContain(body.issues[0]?.message.en)
  })

  test('a plan whose facts are in the body', async () => {
    const plan = await send('/v1/towns/73157/plan', { asOf: '2026-11-22', facts: { 'frr.zoning': 'frr' } })
    expect(plan).toEqual(await read('/v1/towns/73157/plan?asOf=2026-11-22&frr.zoning=frr'))
    await send('/v1/towns/73157/plan', {})
    await send('/v1/towns/73157/plan', { facts: { nothing: 1 } })
    await send('/v1/towns/99999/plan', {})
    await send('/v1/towns/73157/plan', [])
    await send('/v1/towns/73157/plan', { asOf: 3 })
  })

  test('evaluations', async () => {
    await send('/v1/evaluate', { facts: { 'pvd.member': true } })
    await send('/v1/evaluate', { detail: 'outcome', rules: ['vta'], asOf: '2021-09-01' })
    await send('/v1/evaluate', { catalogue: toDocument(offerRuleCatalogue), rules: ['vta'] })
    await send('/v1/evaluate', { catalogue: [{ format: 'eligibility/1' }] })
    await send('/v1/evaluate', { catalogue: { format: 'eligibility/2', rules: [{}] } })
    await send('/v1/evaluate', { rules: ['vat'] })
    await send('/v1/evaluate', { rules: 'vta' })
    await send('/v1/evaluate', { detail: 'all' })
    await send('/v1/evaluate', { facts: { 'town.population': 'many' } })
    await send('/v1/evaluate/batch', { cases: [{ id: 'a', facts: {} }, { facts: { x: 1 } }] })
    await send('/v1/evaluate/batch', { cases: [{ id: 1, facts: {} }] })
    await send('/v1/evaluate/batch', {})
  })

  test('checks', async () => {
    const csv = 'insee_com;lib_com;id_pvd;date_signature\n1033;Valserhône;pvd-84-01-1;12/03/2021\n'
    for (const query of [
      '',
      '?kind=pvd&profile=intake&most=1',
      '?kind=towns&delimiter=comma&encoding=utf-8',
    ]) {
      const url = `/v1/check${query}`
      await described('post', url, await post(url, csv, { 'Content-Type': 'text/csv' }))
    }
    await send('/v1/check?kind=pvd', [{ insee_com: '1033' }])
    await send('/v1/check?kind=nothing', [])
    await send('/v1/check', 1)
  })

  test('lines of a check', async () => {
    const answer = await post('/v1/check?kind=pvd', 'insee_com;lib_com\n1033;Valserhône\n', {
      'Content-Type': 'text/csv',
      Accept: 'application/x-ndjson',
    })
    const all = (await answer.text()).trimEnd().split('\n')
    const validate = validatorAt('/components/schemas/checkLine')
    for (const line of all) {
      validate(JSON.parse(line))
      expect(validate.errors ?? []).toEqual([])
    }
    expect(all.length).toBeGreaterThan(1)
    expect(JSON.parse(all.at(-1)!)).toHaveProperty('report.valid', false)
  })

  test('no operation is left out', () => {
    const all = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method} ${path}`),
    )
    expect([...seen].sort()).toEqual(all.sort())
  })

  test('an answer with more than the description says would be found', () => {
    const validate = validatorAt('/components/schemas/health')
    expect(validate({ status: 'ok', version: '1', towns: 1, offers: 1 })).toBe(true)
    expect(validate({ status: 'ok', version: '1', towns: 1, offers: 1, more: 1 })).toBe(false)
  })
})

describe('the description', () => {
  test('refers to nothing that it does not hold, and holds no schema that cannot be compiled', () => {
    const { schemas } = document.components
    for (const [, name] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(Object.keys(schemas)).toContain(name)
    for (const name of Object.keys(schemas)) validatorAt(`/components/schemas/${name}`)
  })

  test('has examples that its own schemas accept', () => {
    let examples = 0
    for (const [path, methods] of Object.entries(document.paths))
      for (const [method, operation] of Object.entries(methods)) {
        const { requestBody, parameters = [] } = operation as {
          requestBody?: { content: Record<string, { example?: unknown }> }
          parameters?: { schema: object; example?: unknown }[]
        }
        for (const [at, { example }] of parameters.entries()) {
          if (example === undefined) continue
          const pointer = ['paths', path, method, 'parameters', String(at), 'schema']
          expect(validatorAt(pointer.map(part => `/${escaped(part)}`).join(''))(example)).toBe(true)
          examples++
        }
        for (const [type, { example }] of Object.entries(requestBody?.content ?? {})) {
          if (example === undefined) continue
          const pointer = ['paths', path, method, 'requestBody', 'content', type, 'schema']
          expect(validatorAt(pointer.map(part => `/${escaped(part)}`).join(''))(example)).toBe(true)
          examples++
        }
      }
    expect(examples).toBeGreaterThan(8)
  })
})
