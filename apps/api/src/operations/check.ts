import {
  checkFile,
  type CheckFileOptions,
  kindIds,
  profiles,
  type ProfileId,
  reportJson,
  type TableDefinition,
  tableOf,
} from 'petites-villes/validation'
import type { Gate } from '../http/gate.js'
import { languageOf } from '../http/language.js'
import type { Operation } from '../http/operation.js'
import type { Parameters } from '../http/parameters.js'
import { ref } from '../openapi/ref.js'
import type { Service } from '../service.js'
import { dayAsked, dayParameter } from './day-asked.js'
import { fileToCheck, tableTypes } from './file-to-check.js'
import { findingLines, lines } from './finding-lines.js'

const most = { usual: 100, max: 1000 } as const
const delimiters = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const
const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const
const profileIds = Object.keys(profiles) as ProfileId[]
const delimiterNames = Object.keys(delimiters) as (keyof typeof delimiters)[]

/** A table that somebody sends, checked: the report as a whole, or the findings as they are found. */
export function checkOperation(gate: Gate): Operation {
  return {
    method: 'post',
    id: 'check',
    path: '/v1/check',
    summary: { fr: 'Vérifie un fichier', en: 'Checks a file' },
    description:
      'CSV of any delimiter and encoding, a JSON list, or NDJSON. With `Accept: application/x-ndjson` each finding is a line, sent while the file is read; the last line is the report without its findings, or the problem that ended it.',
    parameters: [
      {
        name: 'kind',
        in: 'query',
        description: 'What the table should be; its header decides when left out.',
        schema: { enum: kindIds },
        example: 'pvd',
      },
      dayParameter,
      {
        name: 'profile',
        in: 'query',
        description: 'For what purpose: how grave each finding is.',
        schema: { enum: profileIds, default: 'standard' },
      },
      {
        name: 'most',
        in: 'query',
        description: 'Findings of each code that are told; all are counted.',
        schema: { type: 'integer', minimum: 1, maximum: most.max, default: most.usual },
      },
      {
        name: 'delimiter',
        in: 'query',
        description: 'Of CSV; found in the first lines when left out.',
        schema: { enum: delimiterNames },
      },
      {
        name: 'encoding',
        in: 'query',
        description: 'Of CSV; found in the file when left out.',
        schema: { enum: encodings },
      },
    ],
    refuses: [400, 413, 415, 422, 503],
    body: tableTypes.map(type => ({
      type,
      schema: type === 'application/json' ? { type: ['array', 'object'] } : { type: 'string' },
    })),
    answers: [
      { type: 'application/json', schema: ref('CheckReport') },
      { type: lines, schema: { type: 'string', description: 'One `checkLine` a line.' } },
    ],
    async handle({ parameters, requestId }, request, service) {
      const { tables, options } = asked(parameters, service)
      parameters.done()
      const leave = gate.enter()
      try {
        const source = await fileToCheck(request, service.limits)
        if (request.headers.get('accept')?.includes(lines))
          return findingLines(source, tables, {
            options,
            leave,
            requestId,
            language: languageOf(request.headers.get('accept-language') ?? undefined),
            mostMilliseconds: service.limits.checkMilliseconds,
          })
        const report = await checkFile(source, tables, options)
        leave()
        return Response.json(reportJson(report), { headers: { 'Cache-Control': 'no-store' } })
      } catch (error) {
        leave()
        throw error
      }
    },
  }
}

function asked(
  parameters: Parameters,
  service: Service,
): {
  readonly tables: readonly TableDefinition[]
  readonly options: CheckFileOptions & { readonly most: number }
} {
  const kind = parameters.choice('kind', kindIds)
  const profile = parameters.choice('profile', profileIds)
  const delimiter = parameters.choice('delimiter', delimiterNames)
  const encoding = parameters.choice('encoding', encodings)
  return {
    tables: (kind === undefined ? kindIds : [kind]).map(tableOf),
    options: {
      asOf: dayAsked(parameters, service).asOf,
      most: parameters.count('most', most),
      reference: service.reference,
      ...(profile && { profile: profiles[profile] }),
      ...(delimiter && { delimiter: delimiters[delimiter] }),
      ...(encoding && { encoding }),
    },
  }
}
