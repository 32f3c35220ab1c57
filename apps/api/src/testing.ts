import { civilDate } from 'petites-villes'
import { openApi } from './api.js'
import type { LogLine } from './http/request-log.js'
import type { Limits } from './limits.js'
import { usualLimits } from './limits.js'
import { openService } from './open-service.js'

const today = () => civilDate('2026-11-22')

/** The data are loaded once for all the tests of a file. */
export const testService = await openService({ today })

/** A service of its own for a test, that keeps its log. */
export function testApi({
  limits = {},
  isStopping,
}: { readonly limits?: Partial<Limits>; readonly isStopping?: () => boolean } = {}) {
  const log: LogLine[] = []
  const service = { ...testService, limits: { ...usualLimits, ...limits } }
  const api = openApi({ service, log: line => log.push(line), ...(isStopping ? { isStopping } : {}) })
  return {
    api,
    log,
    get: (path: string, headers: Readonly<Record<string, string>> = {}) =>
      Promise.resolve(api.request(path, { headers })),
    post: (
      path: string,
      body: unknown,
      headers: Readonly<Record<string, string>> = { 'Content-Type': 'application/json' },
    ) =>
      Promise.resolve(
        api.request(path, {
          method: 'POST',
          headers,
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
  }
}
