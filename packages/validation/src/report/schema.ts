const text = { type: 'string' } as const
const count = { type: 'integer', minimum: 0 } as const
const severity = { enum: ['error', 'warning', 'info'] } as const
const localized = closed({ fr: text, en: text })
const orNull = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })

function closed(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter(key => !optional.includes(key)),
    additionalProperties: false,
  }
}

const fileProperties = {
  name: text,
  bytes: count,
  format: text,
  encoding: text,
  delimiter: text,
  sheet: text,
}

/** The JSON Schema (2020-12) of the wire form `check-report/1`. */
export const checkReportSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'check-report/1',
  description: 'What a check of a table found. Lines, rows and columns are counted from 1.',
  ...closed({
    format: { const: 'check-report/1' },
    table: closed({ id: text, version: text, label: localized }),
    profile: text,
    asOf: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    file: closed(fileProperties, Object.keys(fileProperties)),
    valid: { type: 'boolean' },
    rows: closed({
      above: count,
      header: { enum: [0, 1] },
      blank: count,
      rows: count,
      clean: count,
      flagged: count,
      invalid: count,
    }),
    severities: closed({ error: count, warning: count, info: count }),
    codes: { type: 'array', items: closed({ code: text, severity, count, shown: count }) },
    columns: { type: 'array', items: closed({ name: text, number: count, taken: orNull(text) }) },
    headerLine: orNull(count),
    findings: { type: 'array', items: { $ref: '#/$defs/finding' } },
    notChecked: {
      type: 'array',
      items: closed({
        rule: text,
        because: { enum: ['no-reference', 'no-history', 'column-absent', 'too-many-values', 'no-header'] },
        columns: { type: 'array', items: text },
      }),
    },
    vintage: orNull(
      closed({
        from: count,
        to: count,
        matched: count,
        codes: count,
        strangers: { type: 'array', items: text },
      }),
    ),
  }),
  $defs: {
    finding: closed({
      code: { type: 'string', pattern: '^[a-z-]+/[a-z0-9-]+$' },
      severity,
      scope: { enum: ['file', 'header', 'cell', 'row', 'table'] },
      line: orNull(count),
      row: orNull(count),
      column: orNull(closed({ name: text, number: count })),
      value: orNull(text),
      params: {
        type: 'object',
        additionalProperties: {
          anyOf: [{ type: ['string', 'number', 'boolean', 'null'] }, { type: 'array', items: text }],
        },
      },
      repair: orNull(closed({ to: text, certain: { type: 'boolean' } })),
      message: localized,
    }),
  },
}
