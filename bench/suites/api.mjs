import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { loadPvd } from '../../packages/sdk/dist/index.js'
import { table } from '../lib/markdown.mjs'
import { figure, spread, written } from '../lib/statistics.mjs'

const program = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url))
const port = 8790
const asOf = '2026-11-22'
const seconds = 8
const connections = 16
const manyRequests = 200_000

/** The service on loopback, its client on the same two cores: plans that are cached, plans that are made, and memory over many requests. */
export async function run({ rounds }) {
  const pvd = await loadPvd()
  const members = [...pvd.gazetteer.towns()].filter(({ zonings }) => zonings.pvd.status === 'yes')
  const codes = members.map(({ code }) => code)
  const made = library(pvd, codes)
  const results = []
  for (const workers of [1, 2]) {
    const server = await start(workers)
    try {
      const paths = {
        'health, the smallest answer': () => '/health',
        town: cycle(codes, code => `/v1/towns/${code}`),
        'plan, asked for before': cycle(codes.slice(0, 500), code => `/v1/towns/${code}/plan?asOf=${asOf}`),
        'plan, made anew': never(codes),
        'explain, asked for before': cycle(
          codes.slice(0, 500),
          code => `/v1/towns/${code}/offers/vta/explain?asOf=${asOf}`,
        ),
      }
      for (const [name, path] of Object.entries(paths)) {
        await load(path, { amount: 2000 })
        const runs = []
        for (let round = 0; round < rounds; round++) {
          const before = cpuOf(server.pid)
          const loaded = await load(path, { duration: seconds })
          runs.push({ ...loaded, cpu: (cpuOf(server.pid) - before) / loaded.answers })
        }
        results.push({
          workers,
          name,
          rate: spread(runs.map(({ rate }) => rate)),
          cpu: spread(runs.map(({ cpu }) => cpu)),
          p50: spread(runs.map(({ p50 }) => p50)),
          p99: spread(runs.map(({ p99 }) => p99)),
          errors: runs.reduce((sum, { errors }) => sum + errors, 0),
        })
        console.log(workers, name, figure(results.at(-1).rate.median), 'a second')
      }
    } finally {
      await stop(server)
    }
  }
  const memory = await memoryOver(codes)
  return {
    title: 'The HTTP service',
    text: report(results, made, memory, rounds),
    figures: { rounds, seconds, connections, results, made, memory },
  }
}

/** What the library takes alone, in this process. */
function library(pvd, codes) {
  const time = work => {
    for (const code of codes.slice(0, 200)) work(code)
    const start = performance.now()
    for (const code of codes) work(code)
    return (performance.now() - start) / codes.length
  }
  return {
    plan: time(code => pvd.plan(code, { asOf })),
    text: time(code => JSON.stringify(pvd.plan(code, { asOf }))),
    bytes: Buffer.byteLength(JSON.stringify(pvd.plan('73157', { asOf }))),
  }
}

function cycle(codes, pathOf) {
  let at = 0
  return () => pathOf(codes[at++ % codes.length])
}

/** Another town and another population each time, so that no answer is in the cache. */
function never(codes) {
  let at = 0
  return () => `/v1/towns/${codes[at % codes.length]}/plan?asOf=${asOf}&town.population=${1000 + at++}`
}

async function load(path, limits) {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections,
    // It would read each compressed body as UTF-8 text, which takes it four times as long as the service takes to send it.
    setupClient: client => {
      client.pipelinedRequests.addBody = () => {}
    },
    ...limits,
    requests: [
      {
        setupRequest: request => ({
          ...request,
          path: path(),
          headers: { ...request.headers, 'accept-encoding': 'gzip' },
        }),
      },
    ],
  })
  return {
    answers: result['2xx'],
    rate: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result.timeouts + result.non2xx,
  }
}

async function memoryOver(codes) {
  const server = await start(1)
  try {
    const path = cycle(codes, code => `/v1/towns/${code}/plan?asOf=${asOf}`)
    const points = []
    const step = manyRequests / 10
    for (let at = 0; at < manyRequests; at += step) {
      await load(path, { amount: step })
      points.push({ requests: at + step, megabytes: residentOf(server.pid) })
    }
    return points
  } finally {
    await stop(server)
  }
}

/** Milliseconds that a process and its workers have computed: unlike the clock, they do not grow while other programs run. */
function cpuOf(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  return [pid, ...children].reduce((sum, each) => {
    const fields = readFileSync(`/proc/${each}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return sum + (Number(fields[11]) + Number(fields[12])) * 10
  }, 0)
}

function residentOf(pid) {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

async function start(workers) {
  const server = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', WORKERS: String(workers), LOGS: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let listening = 0
  for await (const line of createInterface({ input: server.stdout }))
    if (line.includes('"listening"') && ++listening === workers) break
  server.stdout.resume()
  return server
}

async function stop(server) {
  server.kill('SIGTERM')
  await once(server, 'exit')
}

function report(results, made, memory, rounds) {
  const rows = results.map(({ workers, name, rate, cpu, p50, p99, errors }) => [
    name,
    String(workers),
    written(rate),
    written(cpu),
    written(p50),
    written(p99),
    String(errors),
  ])
  return [
    `Median of ${rounds} runs of ${seconds} s (least–most), ${connections} connections of autocannon on loopback; the client takes its part of the same cores. Plans are of the towns of the programme, on one day, gzip; the cache holds 96 MiB.`,
    '',
    table(['answer', 'workers', 'a second', 'CPU ms of the server', 'p50 ms', 'p99 ms', 'errors'], rows),
    `The library alone, in one process: ${figure(made.plan)} ms a plan, ${figure(made.text)} ms with its text of ${figure(made.bytes / 1024)} KiB.`,
    '',
    `Memory of one worker over ${manyRequests.toLocaleString('en')} plans of all ${'towns of the programme'}:`,
    '',
    table(
      ['requests', ...memory.map(({ requests }) => String(requests))],
      [['resident MB', ...memory.map(({ megabytes }) => String(megabytes))]],
    ),
  ].join('\n')
}
