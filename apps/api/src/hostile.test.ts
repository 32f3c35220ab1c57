import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { afterAll, describe, expect, test } from 'vitest'
import { closeServer, makeServer } from './server.js'
import { testApi } from './testing.js'

const { api, get, post, log } = testApi({ limits: { workMilliseconds: 200 } })
const json = { 'Content-Type': 'application/json' }
const csv = { 'Content-Type': 'text/csv' }

async function refusal(answer: Response): Promise<[number, string]> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  const { issues } = (await answer.json()) as { issues: { code: string }[] }
  return [answer.status, issues[0]!.code]
}

describe('paths that try something', () => {
  test.each([
    '/v1/towns/..%2f..%2fetc%2fpasswd',
    '/v1/towns/__proto__',
    '/v1/towns/constructor',
    '/v1/towns/%00',
    '/v1/towns/%F0%9F%92%A9',
    '/v1/towns/%',
    '/v1/towns/%E0%A4%A',
    `/v1/towns/${'7'.repeat(5000)}`,
    '/v1/towns/73157%20',
    '/v1/offers/__proto__',
    '/v1/offers/toString',
    `/v1/offers/${'a'.repeat(5000)}`,
    '/v1/towns/73157/offers/hasOwnProperty/explain',
    '/v1',
    '/v1/towns/',
    '//v1/towns',
    '/V1/TOWNS',
    '/.env',
  ])('%s is not found', async path => {
    const [status] = await refusal(await get(path))
    expect(status).toBe(404)
  })

  test.each([
    '/v1/towns?limit=%F0%9F%92%A9',
    '/v1/towns?__proto__=1',
    '/v1/towns?constructor=1',
    '/v1/towns?department=__proto__',
    '/v1/towns/73157/plan?__proto__.x=1',
    '/v1/towns/73157/plan?asOf=0000-00-00',
    '/v1/towns/73157/plan?asOf=99999-01-01',
    `/v1/towns/73157/plan?frr.zoning=${'x'.repeat(3000)}`,
  ])('%s is refused', async path => {
    const [status] = await refusal(await get(path))
    expect(status).toBe(400)
  })

  test('another method is told which ones there are', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE'].slice(0, 3)) {
      const answer = await api.request('/v1/towns/73157', { method })
      expect(answer.headers.get('allow')).toBe('GET, HEAD')
      expect(await refusal(answer)).toEqual([405, 'service/method-not-allowed'])
    }
  })

  test('a long list of refused names stays short', async () => {
    const query = Array.from({ length: 800 }, (_, at) => `x${String(at)}=1`).join('&')
    const answer = await get(`/v1/towns?${query}`)
    expect((await answer.text()).length).toBeLessThan(50_000)
  })
})

describe('bodies that try something', () => {
  test.each<[string, string, number, string]>([
    ['nothing', '', 400, 'service/not-json'],
    ['half of it', '{"facts":', 400, 'service/not-json'],
    ['a list', '[]', 422, 'service/not-an-object'],
    ['null', 'null', 422, 'service/not-an-object'],
    ['a hundred thousand levels', '['.repeat(100_000), 400, 'service/body-too-deep'],
    ['levels that close', `{"facts":${'['.repeat(200)}${']'.repeat(200)}}`, 400, 'service/body-too-deep'],
    ['brackets in a text', `{"facts":{"frr.zoning":"${'['.repeat(500)}"}}`, 422, 'fact/not-a-choice'],
    ['a prototype', '{"__proto__":{"facts":1}}', 422, 'service/unknown-property'],
    ['a prototype among the facts', '{"facts":{"__proto__":1}}', 422, 'fact/no-such-fact'],
    ['an infinite number', '{"facts":{"town.population":1e999}}', 422, 'fact/not-a-number'],
    ['a lone surrogate', '{"facts":{"frr.zoning":"\\ud800"}}', 422, 'fact/not-a-choice'],
    [
      'facts without end',
      JSON.stringify({
        facts: Object.fromEntries(
          Array(501)
            .fill(0)
            .map((_, at) => [at, 1]),
        ),
      }),
      422,
      'service/list-too-long',
    ],
    ['a name without end', JSON.stringify({ facts: { ['x'.repeat(900_000)]: 1 } }), 422, 'fact/no-such-fact'],
    ['too much', `"${'x'.repeat(2 ** 20)}"`, 413, 'service/body-too-large'],
  ])('%s', async (_, body, status, code) => {
    const answer = await post('/v1/towns/73157/plan', body)
    expect(Number((await answer.clone().text()).length)).toBeLessThan(20_000)
    expect(await refusal(answer)).toEqual([status, code])
  })

  test('bytes that are no UTF-8', async () => {
    const body = Uint8Array.of(0x22, 0xff, 0x22)
    expect(await refusal(await api.request('/v1/evaluate', { method: 'POST', headers: json, body }))).toEqual(
      [400, 'service/not-utf-8'],
    )
  })

  test.each([
    ['application/xml', {}],
    ['text/plain', {}],
    ['', {}],
    ['application/json-seq', {}],
    ['multipart/form-data; boundary=x', {}],
    ['application/json', { 'Content-Encoding': 'gzip' }],
  ])('as "%s" %j', async (type, more) => {
    const [status] = await refusal(await post('/v1/evaluate', '{}', { 'Content-Type': type, ...more }))
    expect(status).toBe(415)
  })

  test('a content type with a charset and in capitals is one of ours', async () => {
    const answer = await post('/v1/towns/73157/plan', '{}', {
      'Content-Type': 'Application/JSON; charset=utf-8',
    })
    expect(answer.status).toBe(200)
  })

  test('a catalogue that grows without end when it is written out', async () => {
    const label = { fr: 'a', en: 'a' }
    const twice = (id: string) => ({ op: 'all', of: Array(2).fill({ op: 'criterion', id }) })
    const criteria = Array.from({ length: 40 }, (_, at) => ({
      id: `c${String(at)}`,
      label,
      versions: [{ value: at === 39 ? { op: 'all', of: [] } : twice(`c${String(at + 1)}`) }],
    }))
    const rules = [{ id: 'r', label, versions: [{ value: { op: 'criterion', id: 'c0' } }] }]
    const answer = await post('/v1/evaluate', { catalogue: { format: 'eligibility/1', criteria, rules } })
    expect(await refusal(answer)).toEqual([422, 'rule/expands-too-far'])
  })

  test('work without end is ended, and the others have their turn meanwhile', async () => {
    const cases = Array.from({ length: 1000 }, () => ({ facts: {} }))
    const work = post('/v1/evaluate/batch', { cases, detail: 'trace' })
    const health = await get('/health')
    expect(health.status).toBe(200)
    expect(await refusal(await work)).toEqual([422, 'service/too-much-work'])
  })

  test('more work at once than is let in is sent away, and told when to come back', async () => {
    const { api: narrow, post: ask } = testApi({ limits: { worksAtOnce: 1 } })
    let finish = () => undefined as void
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('insee_com\n'))
        finish = () => {
          controller.close()
        }
      },
    })
    const request = { method: 'POST', headers: csv, body, duplex: 'half' } as RequestInit
    const first = Promise.resolve(narrow.request('/v1/check', request))
    const second = await ask('/v1/evaluate', { rules: [] })
    expect(second.headers.get('retry-after')).toBe('2')
    expect(await refusal(second)).toEqual([503, 'service/busy'])
    finish()
    expect((await first).status).toBe(200)
    expect((await ask('/v1/evaluate', { rules: [] })).status).toBe(200)
  })
})

describe('files that try something', () => {
  const strange = Array.from({ length: 400 }, (_, at) => ({ [`k${String(at)}`]: 1 }))
  const lines = strange.map(item => JSON.stringify(item))
  test.each<[string, string, Record<string, string>, number, string]>([
    ['a workbook', 'PK\u0003\u0004', csv, 415, 'service/no-workbook'],
    ['a JSON list as CSV', ` \n[${lines.join(',\n')}]`, csv, 415, 'service/json-as-csv'],
    [
      'a JSON list as CSV behind strange spaces',
      `\u00a0\u3000[${lines.join(',\n')}]`,
      csv,
      415,
      'service/json-as-csv',
    ],
    ['a line without end', 'x'.repeat(70_000), csv, 422, 'service/line-too-long'],
    ['a header without end', `${'a;'.repeat(400)}\n1\n`, csv, 422, 'service/too-many-columns'],
    ['a list of strange keys', JSON.stringify(strange), json, 422, 'service/too-many-columns'],
    ['a list within an object', JSON.stringify({ list: strange }), json, 422, 'service/too-many-columns'],
    [
      'lines of strange keys',
      lines.join('\n'),
      { 'Content-Type': 'application/x-ndjson' },
      422,
      'service/too-many-columns',
    ],
    ['a long list', `[${'{},'.repeat(100_000)}{}]`, json, 422, 'service/list-too-long'],
    ['a key without end', `[{"${'k'.repeat(70_000)}":1}]`, json, 422, 'service/line-too-long'],
    ['lines that are none', 'x\n', { 'Content-Type': 'application/x-ndjson' }, 400, 'service/not-json'],
    ['too much', 'a;b\n'.repeat(1_400_000), csv, 413, 'service/body-too-large'],
  ])('%s', async (_, body, headers, status, code) => {
    expect(await refusal(await post('/v1/check', body, headers))).toEqual([status, code])
  })

  test('what goes wrong after the first lines is the last line', async () => {
    const body = `insee_com;lib_com\n${'1033;Valserhône\n'.repeat(30_000)}${'x'.repeat(70_000)}`
    const answer = await post('/v1/check?kind=pvd', body, { ...csv, Accept: 'application/x-ndjson' })
    const all = (await answer.text()).trimEnd().split('\n')
    expect(answer.status).toBe(200)
    expect(JSON.parse(all[0]!)).toHaveProperty('finding')
    expect(JSON.parse(all.at(-1)!)).toHaveProperty('problem.status', 422)
  })

  test('a reader who leaves frees the place', async () => {
    const { post: ask } = testApi({ limits: { worksAtOnce: 1 } })
    const headers = { ...csv, Accept: 'application/x-ndjson' }
    const body = `insee_com;lib_com\n${'1033;Valserhône\n'.repeat(50_000)}`
    const first = await ask('/v1/check?kind=pvd&most=1000', body, headers)
    await first.body?.cancel()
    await expect.poll(async () => (await ask('/v1/check', 'insee_com\n', csv)).status).toBe(200)
  })

  test('a reader who takes nothing is given up', async () => {
    const { post: ask } = testApi({ limits: { worksAtOnce: 1, checkMilliseconds: 100 } })
    const headers = { ...csv, Accept: 'application/x-ndjson' }
    const body = `insee_com;lib_com\n${'1033;Valserhône\n'.repeat(50_000)}`
    const stuck = await ask('/v1/check?kind=pvd&most=1000', body, headers)
    expect(stuck.status).toBe(200)
    await expect.poll(async () => (await ask('/v1/check', 'insee_com\n', csv)).status).toBe(200)
  })
})

test('the log holds nothing of what was asked', async () => {
  await get('/v1/search?q=secret-name')
  await get('/v1/towns/secret-code')
  await get('/v1/towns/73157/plan?town.population=secret')
  await post('/v1/evaluate', { facts: { secret: 1 } })
  expect(log.length).toBeGreaterThan(3)
  expect(JSON.stringify(log)).not.toContain('secret')
  expect(log.map(({ level }) => level)).not.toContain('error')
})

describe('clients that take their time', () => {
  const servers: Server[] = []
  afterAll(() => Promise.all(servers.map(server => closeServer(server, 0))))

  async function listening(): Promise<number> {
    const patience = { headers: 200, request: 400, silence: 5000, keepAlive: 1000 }
    const server = makeServer(request => api.fetch(request), patience)
    servers.push(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }

  async function talk(port: number, ...parts: readonly string[]): Promise<string> {
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    socket.on('data', (data: Buffer) => (heard += data.toString()))
    socket.on('error', () => undefined)
    for (const part of parts) socket.write(part)
    await once(socket, 'close')
    return heard
  }

  test('slow headers and slow bodies are given up', async () => {
    const port = await listening()
    const [headers, body] = await Promise.all([
      talk(port, 'GET / HTTP/1.1\r\nHost: a\r\n'),
      talk(
        port,
        'POST /v1/evaluate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
      ),
    ])
    expect(headers).toMatch(/^HTTP\/1\.1 408 /)
    expect(body).toMatch(/^HTTP\/1\.1 (408|400) /)
    expect((await fetch(`http://127.0.0.1:${String(port)}/health`)).status).toBe(200)
  })

  test('two lengths, long headers and what is no HTTP are refused', async () => {
    const port = await listening()
    const smuggled =
      'POST /v1/evaluate HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'
    expect(await talk(port, smuggled)).toMatch(/^HTTP\/1\.1 400 /)
    expect(await talk(port, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    )
    expect(await talk(port, 'hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
  })

  test('a large body is refused with an answer that the client can read', async () => {
    const port = await listening()
    const answer = await fetch(`http://127.0.0.1:${String(port)}/v1/evaluate`, {
      method: 'POST',
      headers: json,
      body: `"${'x'.repeat(3_000_000)}"`,
    })
    expect(await refusal(answer)).toEqual([413, 'service/body-too-large'])
  })
})
