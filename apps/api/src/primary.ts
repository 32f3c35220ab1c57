import cluster from 'node:cluster'
import type { Settings } from './settings.js'

const pause = 1000

/** Starts the workers, starts another for one that falls, and hands the signal to stop on. */
export function startWorkers({ workers }: Pick<Settings, 'workers'>): void {
  let isStopping = false
  for (let at = 0; at < workers; at++) cluster.fork()
  cluster.on('exit', (_worker, code) => {
    if (isStopping) return
    process.stderr.write(`${JSON.stringify({ level: 'error', event: 'worker-exit', code })}\n`)
    setTimeout(() => {
      if (!isStopping) cluster.fork()
    }, pause)
  })
  const stop = () => {
    isStopping = true
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM')
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
