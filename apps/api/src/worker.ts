import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { openApi } from './api.js'
import type { Log } from './http/request-log.js'
import { openService } from './open-service.js'
import { closeServer, makeServer } from './server.js'
import type { Settings } from './settings.js'

/** Serves until the process is told to stop; then it answers `/health` with 503, finishes what has begun, and ends. */
export async function startServing(settings: Settings): Promise<void> {
  let isStopping = false
  // Who collects the lines may go away first: that ends no request.
  process.stdout.on('error', () => undefined)
  const log: Log = settings.logs ? line => process.stdout.write(`${JSON.stringify(line)}\n`) : () => undefined
  const service = await openService({ release: settings.release })
  const api = openApi({ service, log, isStopping: () => isStopping })
  const server = makeServer(request => api.fetch(request))
  server.listen(settings.port, settings.host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  tell({ event: 'listening', port, version: service.version })

  const stop = async () => {
    if (isStopping) return
    isStopping = true
    tell({ event: 'stopping' })
    await setTimeout(settings.drainMilliseconds)
    await closeServer(server, settings.stopMilliseconds)
    tell({ event: 'stopped' })
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
}

function tell(line: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level: 'info', ...line })}\n`)
}
