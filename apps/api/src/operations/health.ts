import type { Operation } from '../http/operation.js'
import { ref } from '../openapi/ref.js'

/** Whether to send requests here: 503 from the moment at which the process was told to stop. */
export function healthOperation(isStopping: () => boolean): Operation {
  return {
    method: 'get',
    id: 'health',
    path: '/health',
    summary: { fr: 'État du service', en: 'State of the service' },
    description: '503 with the same body, status `stopping`, while the process finishes what it has begun.',
    parameters: [],
    refuses: [],
    answers: [{ type: 'application/json', schema: ref('health') }],
    handle(_asked, _request, { version, pvd }) {
      const stopping = isStopping()
      const body = {
        status: stopping ? 'stopping' : 'ok',
        version,
        towns: pvd.gazetteer.size,
        offers: pvd.offers.length,
      }
      return Response.json(body, { status: stopping ? 503 : 200, headers: { 'Cache-Control': 'no-store' } })
    },
  }
}
