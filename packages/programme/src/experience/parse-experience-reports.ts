import { fail, type Issue, ok, parseCivilDate, type Result } from '@petites-villes/core'
import { parsePartnerId } from '@petites-villes/partners'
import { type CommuneCode, parseCommuneCode } from '@petites-villes/towns'
import { type Theme, themes } from '../theme.js'
import {
  experienceFormat,
  type ExperienceReport,
  type ExperienceReports,
  type ReportText,
} from './experience-report.js'
import { ReportReader } from './report-reader.js'

type Path = Issue['path']

const required = [
  'id',
  'title',
  'towns',
  'themes',
  'period',
  'summary',
  'partners',
  'offers',
  'source',
  'publishedOn',
  'author',
  'licence',
]

/**
 * Reads a collection of experience reports from JSON. Nothing is mended and nothing is dropped: either the whole collection
 * is right, or every problem is told with its place.
 *
 * @example
 * ```ts
 * import { parseExperienceReports } from '@petites-villes/programme'
 *
 * parseExperienceReports({ format: 'experience-reports/1', reports: [] }).ok // => true
 * parseExperienceReports({ format: 'experience-reports/1' }).issues[0]?.params.property // => 'reports'
 * ```
 */
export function parseExperienceReports(given: unknown): Result<ExperienceReports> {
  const reader = new ReportReader()
  const whole = reader.object(given, [], { required: ['format', 'reports'] })
  if (!whole) return fail(...reader.issues)
  reader.property(whole, 'format', [], (format, path) =>
    reader.choice(format, [experienceFormat], path, 'unknown-format'),
  )
  const places = new Map<string, number>()
  const reports = reader.property(whole, 'reports', [], (list, path) =>
    reader.list(list, path, {
      read: (item, place) => {
        const report = readReport(reader, item, place)
        const id = idOf(item)
        const first = id === undefined ? undefined : places.get(id)
        if (first !== undefined) reader.problem([...place, 'id'], 'duplicate-id', { given: id ?? '', first })
        else if (id !== undefined) places.set(id, Number(place.at(-1)))
        return report
      },
    }),
  )
  if (reader.issues.length > 0 || !reports) return fail(...reader.issues)
  return ok({ format: experienceFormat, reports })
}

function idOf(item: unknown): string | undefined {
  const id: unknown = item !== null && typeof item === 'object' && 'id' in item ? item.id : undefined
  return typeof id === 'string' ? id.slice(0, 100) : undefined
}

function readReport(reader: ReportReader, given: unknown, path: Path): ExperienceReport | undefined {
  const object = reader.object(given, path, { required, optional: ['outcome', 'cost'] })
  if (!object) return undefined
  const before = reader.issues.length
  const read = <T>(key: string, noun: (given: unknown, path: Path) => T | undefined) =>
    reader.property(object, key, path, noun)
  const text = (item: unknown, place: Path) => reader.text(item, place)
  const day = (item: unknown, place: Path) => reader.parsed(item, place, parseCivilDate)
  const texts = (item: unknown, place: Path) => readText(reader, item, place)

  const id = read('id', (item, place) => readId(reader, item, place))
  const title = read('title', texts)
  const towns = read('towns', (items, place) =>
    reader.list(items, place, { read: (item, at) => reader.parsed(item, at, parseCommuneCode), least: 1 }),
  )
  const about = read('themes', (items, place) =>
    reader.list(items, place, {
      read: (item, at) => reader.choice(item, themes, at, 'unknown-theme'),
      least: 1,
    }),
  )
  const period = read('period', (item, place) => {
    const dates = reader.object(item, place, { required: ['from'], optional: ['to'] })
    if (!dates) return undefined
    const from = reader.property(dates, 'from', place, day)
    const to = reader.property(dates, 'to', place, day)
    if (from !== undefined && to !== undefined && to <= from)
      reader.problem([...place, 'to'], 'empty-period', { from, to })
    return from && { from, ...(to === undefined ? {} : { to }) }
  })
  const summary = read('summary', texts)
  const outcome = read('outcome', texts)
  const cost = read('cost', (item, place) => reader.cents(item, place))
  const partners = read('partners', (items, place) =>
    reader.list(items, place, { read: (item, at) => reader.parsed(item, at, parsePartnerId) }),
  )
  const offers = read('offers', (items, place) =>
    reader.list(items, place, { read: (item, at) => readId(reader, item, at) }),
  )
  const source = read('source', (item, place) => readAddress(reader, item, place))
  const publishedOn = read('publishedOn', day)
  const author = read('author', text)
  const licence = read('licence', text)
  if (publishedOn !== undefined && period && publishedOn < period.from)
    reader.problem([...path, 'publishedOn'], 'published-before-start', {
      given: publishedOn,
      from: period.from,
    })

  if (reader.issues.length > before) return undefined
  if (!id || !title || !towns || !about || !period || !summary || !partners || !offers) return undefined
  if (!source || !publishedOn || !author || !licence) return undefined
  return {
    id,
    title,
    towns: towns as [CommuneCode, ...CommuneCode[]],
    themes: about as [Theme, ...Theme[]],
    period,
    summary,
    ...(outcome === undefined ? {} : { outcome }),
    ...(cost === undefined ? {} : { cost }),
    partners,
    offers,
    source,
    publishedOn,
    author,
    licence,
  }
}

function readText(reader: ReportReader, given: unknown, path: Path): ReportText | undefined {
  const object = reader.object(given, path, { required: ['fr'], optional: ['en'] })
  if (!object) return undefined
  const text = (item: unknown, place: Path) => reader.text(item, place)
  const fr = reader.property(object, 'fr', path, text)
  const en = reader.property(object, 'en', path, text)
  return fr === undefined ? undefined : { fr, ...(en === undefined ? {} : { en }) }
}

function readId(reader: ReportReader, given: unknown, path: Path): string | undefined {
  const id = reader.text(given, path)
  if (id === undefined || (id.length <= 100 && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(id))) return id
  return reader.problem(path, 'not-an-id', { given: id.slice(0, 100) })
}

function readAddress(reader: ReportReader, given: unknown, path: Path): string | undefined {
  const address = reader.text(given, path)
  if (address === undefined || /^https:\/\/[^\s/@]+\.[^\s/@]+(?:\/\S*)?$/.test(address)) return address
  return reader.problem(path, 'not-an-address', { given: address.slice(0, 100) })
}
