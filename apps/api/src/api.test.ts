import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { AnswerCache } from './http/answer-cache.js'
import { languageOf } from './http/language.js'
import { settingsOf } from './settings.js'
import { dayInFrance } from './day-in-france.js'
import { serviceCodes } from './words/service-sentences.js'
import { testApi } from './testing.js'

const { api, get, post, log } = testApi()
const plan = '/v1/towns/73157/plan?asOf=2026-11-22'

describe('conditional requests', () => {
  test('who has the answer is told so, without it', async () => {
    const tag = (await get(plan)).headers.get('etag')!
    for (const named of [tag, `"x", ${tag}`, tag.replace('W/', '')]) {
      const again = await get(plan, { 'If-None-Match': named })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
      expect(again.headers.get('etag')).toBe(tag)
    }
    expect((await get(plan, { 'If-None-Match': '"x"' })).status).toBe(200)
  })

  test('the tag changes with the question and with the version, not with the order of its parts', async () => {
    const tagOf = async (path: string) => (await get(path)).headers.get('etag')
    const tags = await Promise.all([
      tagOf(plan),
      tagOf('/v1/towns/73157/plan?asOf=2026-11-23'),
      tagOf('/v1/towns/73248/plan?asOf=2026-11-22'),
      tagOf(`${plan}&frr.zoning=frr`),
    ])
    expect(new Set(tags).size).toBe(4)
    expect(await tagOf('/v1/towns/73157/plan?frr.zoning=frr&asOf=2026-11-22')).toBe(tags[3])
  })

  test('an answer of today is kept for less long', async () => {
    expect((await get(plan)).headers.get('cache-control')).toBe('public, max-age=3600')
    const today = await get('/v1/towns/73157/plan')
    expect(today.headers.get('cache-control')).toBe('public, max-age=300')
    expect(await today.json()).toHaveProperty('asOf', '2026-11-22')
  })
})

describe('compression', () => {
  test('is for those who accept it, and changes nothing', async () => {
    const whole = Buffer.from(await (await get(plan)).arrayBuffer())
    const small = await get(plan, { 'Accept-Encoding': 'br, gzip' })
    expect(small.headers.get('content-encoding')).toBe('gzip')
    expect(small.headers.get('vary')).toContain('Accept-Encoding')
    const bytes = Buffer.from(await small.arrayBuffer())
    expect(bytes.length).toBeLessThan(whole.length / 3)
    expect(Number(small.headers.get('content-length'))).toBe(bytes.length)
    expect(gunzipSync(bytes).equals(whole)).toBe(true)
  })

  test.each(['', 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0', 'xgzip'])('not for "%s"', async accepted => {
    const answer = await get(plan, { 'Accept-Encoding': accepted })
    expect(answer.headers.get('content-encoding')).toBeNull()
  })
})

test('pages follow each other and hold every town once', async () => {
  const codes: string[] = []
  let path: string | undefined = '/v1/towns?department=73&limit=100'
  while (path !== undefined) {
    const answer: Response = await get(path)
    const page = (await answer.json()) as { total: number; items: { code: string }[]; next?: string }
    codes.push(...page.items.map(({ code }) => code))
    expect(answer.headers.get('link')?.includes('rel="next"')).toBe(page.next !== undefined)
    path = page.next
    if (path === undefined) expect(codes.length).toBe(page.total)
  }
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes).toEqual([...codes].sort())
})

test('facts are read as people type them, and a list may be repeated', async () => {
  const asked = await get(`${plan}&project.kinds=mobility&project.kinds=cycling&town.population=2%20849`)
  expect(asked.status).toBe(200)
  const typed = await post('/v1/towns/73157/plan', {
    asOf: '2026-11-22',
    facts: { 'project.kinds': ['mobility', 'cycling'], 'town.population': 2849 },
  })
  expect(await asked.json()).toEqual(await typed.json())
})

test('other pages may ask, without credentials', async () => {
  const before = await api.request('/v1/evaluate', {
    method: 'OPTIONS',
    headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'POST' },
  })
  expect(before.status).toBe(204)
  expect(before.headers.get('access-control-allow-origin')).toBe('*')
  expect(before.headers.get('access-control-allow-credentials')).toBeNull()
})

test('problems are told in the language asked for, with both sentences', async () => {
  const english = await get('/v1/towns/99999', { 'Accept-Language': 'de, en-GB;q=0.8, fr;q=0.2' })
  expect(english.headers.get('content-language')).toBe('en')
  const { title, issues } = (await english.json()) as { title: string; issues: { message: object }[] }
  expect(title).toBe('Not found')
  expect(Object.keys(issues[0]!.message)).toEqual(['fr', 'en'])
  expect((await get('/v1/towns/99999')).headers.get('content-language')).toBe('fr')
})

test.each([
  [undefined, 'fr'],
  ['', 'fr'],
  ['*', 'fr'],
  ['de', 'fr'],
  ['en', 'en'],
  ['fr;q=0.1,en', 'en'],
  ['en;q=0,fr', 'fr'],
  ['en-US,fr', 'en'],
  ['q=;;;,,en;q=x', 'en'],
  [`${'de,'.repeat(500)}en`, 'fr'],
])('the language of %j is %s', (header, language) => {
  expect(languageOf(header)).toBe(language)
})

test('every answer has its headers and its line in the log', async () => {
  const answer = await get('/health', { 'X-Request-Id': 'balancer-0001' })
  expect(answer.headers.get('x-request-id')).toBe('balancer-0001')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(log.at(-1)).toMatchObject({ id: 'balancer-0001', operation: 'health', status: 200, method: 'GET' })
  const strange = await get('/health', { 'X-Request-Id': 'x y"}' })
  expect(strange.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('an accident is a problem without its inside, and a line with its place', async () => {
  const broken = testApi()
  broken.api.get('/broken', () => {
    throw new TypeError('a secret')
  })
  const answer = await broken.get('/broken')
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('secret')
  expect(broken.log.at(-1)).toMatchObject({ level: 'error', status: 500 })
  expect(broken.log.at(-1)?.error).toMatch(/^TypeError \| at .*api\.test\.ts/)
  expect(broken.log.at(-1)?.error).not.toContain('secret')
})

test('a process that was told to stop says so to its balancer, and answers the others', async () => {
  const stopping = testApi({ isStopping: () => true })
  const health = await stopping.get('/health')
  expect([health.status, await health.json()]).toMatchObject([503, { status: 'stopping' }])
  expect((await stopping.get('/v1/towns/73157')).status).toBe(200)
})

test('people find a page in their language', async () => {
  const page = await get('/', { 'Accept-Language': 'en' })
  const html = await page.text()
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('/v1/towns/{code}/plan')
  expect(page.headers.get('content-security-policy')).toMatch(/style-src 'sha256-/)
  for (const [, path] of html.matchAll(/href="([^"]+)"/g)) expect((await get(path!)).status).toBe(200)
})

test('the cache stays below its limit, and forgets first what was asked for longest ago', () => {
  const cache = new AnswerCache(10_000)
  const payload = { bytes: new Uint8Array(2000), headers: {} }
  for (const key of ['a', 'b', 'c']) cache.set(key, payload)
  expect(cache.get('a')).toBe(payload)
  for (let at = 0; at < 100; at++) {
    cache.set(`x${String(at % 3)}`, payload)
    expect(cache.bytes).toBeLessThanOrEqual(10_000)
  }
  expect(cache.get('b')).toBeUndefined()
  cache.set('large', { bytes: new Uint8Array(5000), headers: {} })
  expect(cache.get('large')).toBeUndefined()
})

test('the environment is read, or refused by name', () => {
  expect(settingsOf({})).toMatchObject({ port: 8787, workers: 1, logs: true })
  expect(settingsOf({ PORT: '80', WORKERS: '2', LOGS: 'off' })).toMatchObject({
    port: 80,
    workers: 2,
    logs: false,
  })
  for (const wrong of ['99999', '-1', 'http', '1.5', ' '])
    expect(() => settingsOf({ PORT: wrong })).toThrow(/PORT/)
})

test('the day is that of France', () => {
  expect(dayInFrance(new Date('2026-11-22T22:59:59Z'))).toBe('2026-11-22')
  expect(dayInFrance(new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23')
  expect(dayInFrance(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
})

test('every sentence of the service is of use', () => {
  expect(serviceCodes.length).toBeGreaterThan(20)
  for (const code of serviceCodes) expect(code).toMatch(/^service\/[a-z0-9-]+$/)
})
