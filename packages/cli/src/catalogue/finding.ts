import { describeProblem, type Issue, type Localized } from 'petites-villes'
import { localized } from '../localized.js'
import { fileSentences } from '../words/file-sentences.js'
import type { SourceFile } from './catalogue-folder.js'
import type { Place } from './source-text.js'

/** Where something stands in a catalogue: in which file, at which JSON pointer inside it, on which line. */
export interface Location extends Partial<Place> {
  readonly file?: string
  readonly pointer: string
}

/** A problem of a catalogue with its place and its sentence. */
export interface Finding extends Location {
  readonly code: string
  readonly severity: Issue['severity']
  readonly params: Issue['params']
  readonly sentence: Localized
}

/** The place of a path that begins with the name of a file; of another path, the pointer alone. */
export function locate(path: readonly (string | number)[], files: readonly SourceFile[]): Location {
  const file = files.find(({ name }) => name === path[0])
  if (!file) return { pointer: pointerOf(path) }
  const inside = path.slice(1)
  return { file: file.name, pointer: pointerOf(inside), ...file.placeOf(inside) }
}

/** The place of something that has an id, in the file that defines it. */
export function locateEntry(
  section: 'rules' | 'criteria',
  id: string,
  rest: readonly (string | number)[],
  files: readonly SourceFile[],
): Location {
  for (const { name, content } of files) {
    const entries = (content as Record<string, unknown> | null)?.[section]
    const at = Array.isArray(entries)
      ? entries.findIndex(entry => (entry as { readonly id?: unknown } | null)?.id === id)
      : -1
    if (at >= 0) return locate([name, section, at, ...rest], files)
  }
  return { pointer: pointerOf([section, id, ...rest]) }
}

/** A problem of the rules, as their reader or the lint reports it. */
export function findingOf(issue: Issue, files: readonly SourceFile[]): Finding {
  const { code, severity, params } = issue
  const sentence = localized(language => describeProblem(issue, language))
  return { ...locate(issue.path, files), code, severity, params, sentence }
}

/** A problem of a catalogue that was read, whose path begins with a section and an id. */
export function findingInCatalogue(issue: Issue, files: readonly SourceFile[]): Finding {
  const finding = findingOf(issue, files)
  const [section, id, ...rest] = issue.path
  return section === 'rules' || section === 'criteria'
    ? { ...finding, ...locateEntry(section, String(id), rest, files) }
    : finding
}

/** Whether some finding is an error; a warning is one too for whoever is strict. */
export function hasFault(findings: readonly Finding[], strict = false): boolean {
  return findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
}

/** What is wrong with the writing of the files. */
export function textFindings(files: readonly SourceFile[]): readonly Finding[] {
  return files.flatMap(({ name, problems }) =>
    problems.map(({ line, column, issue: { code, severity, params } }) => ({
      file: name,
      pointer: '',
      line,
      column,
      code,
      severity,
      params,
      sentence: localized(language => fileSentences[code]?.[language] ?? code),
    })),
  )
}

/** `rules/aid.yaml:12:3`, which editors and terminals open; the name alone when the line is not known. */
export function placeText({ file, line, column }: Location): string {
  if (file === undefined) return ''
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`
}

export function pointerOf(path: readonly (string | number)[]): string {
  return path.map(key => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
