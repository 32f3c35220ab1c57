import { writeRow } from 'petites-villes/validation'
import { type Dialogue, show, showJson } from './session.js'
import type { Page } from './page/page.js'
import { writeText } from './text-file.js'
import { WrongUse } from './wrong-use.js'

/** How a result is wanted, as it was typed. */
export interface ResultOptions {
  readonly json?: boolean
  readonly format?: string
  readonly output?: string
}

/** One result in the forms in which it can be had; `rows` begin with their heading. */
export interface Result {
  readonly page: (page: Page) => void
  readonly data: () => unknown
  readonly rows: () => Iterable<readonly (string | number)[]>
}

const formats = ['text', 'json', 'csv'] as const

export type ResultFormat = (typeof formats)[number]

/**
 * The form asked for: `--json`, `--format`, or what the name of the file says.
 *
 * @throws WrongUse for a form that there is none of
 */
export function resultFormat({ json, format, output }: ResultOptions): ResultFormat {
  if (json) return 'json'
  const asked = format ?? /\.(json|csv)$/i.exec(output ?? '')?.[1]?.toLowerCase() ?? 'text'
  const known = formats.find(each => each === asked)
  if (known) return known
  throw new WrongUse({
    fr: `--format : « ${asked} » ne convient pas ; choisissez text, json ou csv.`,
    en: `--format: "${asked}" will not do; choose text, json or csv.`,
  })
}

/** Shows a result, or writes it into a file. */
export async function giveResult(
  { io, language }: Dialogue,
  result: Result,
  options: ResultOptions,
): Promise<void> {
  const format = resultFormat(options)
  let text = ''
  const out = (part: string) => {
    text += part
  }
  if (format === 'json') showJson({ io: { ...io, out } }, result.data())
  else if (format === 'csv') for (const row of result.rows()) out(writeRow(row.map(String), ',', '\r\n'))
  else show({ io: options.output === undefined ? io : { ...io, colour: false }, language }, result.page, out)
  if (options.output === undefined) io.out(text)
  else await writeText(io, options.output, text)
}
