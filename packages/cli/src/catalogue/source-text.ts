import type { Issue } from 'petites-villes'
import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  Parser,
  visit,
  type YAMLError,
} from 'yaml'
import { depthOf } from './depth.js'

/** Where something stands in a text, both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A problem of the writing itself, before anything is known of the rules. */
export interface TextProblem extends Place {
  readonly issue: Omit<Issue, 'path'>
}

/**
 * What a text of JSON or YAML holds.
 *
 * @property content undefined when there are problems
 * @property placeOf where the value at a path stands; of a path that leads further than the text, the last place on it
 */
export interface SourceText {
  readonly content: unknown
  readonly problems: readonly TextProblem[]
  readonly placeOf: (path: readonly (string | number)[]) => Place | undefined
}

/** No catalogue nests so far; a text that does could exhaust the stack. */
const deepest = 200

/** As many repetitions of anchored values as a person writes, far fewer than a text that explodes needs. */
const mostAliases = 100

/** Reads YAML 1.2 with its core schema: a day stays the text that it is. */
export function readYaml(text: string): SourceText {
  const { document, lines, problems } = compose(text)
  if (!document || problems.length > 0) return broken(problems)
  try {
    const content = document.toJS({ maxAliasCount: mostAliases }) as unknown
    return { content, problems: [], placeOf: path => placeIn(document, lines, path) }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    const dangling = danglingAlias(document)
    const code = dangling ? 'file/unknown-anchor' : 'file/too-many-aliases'
    return broken([problem(code, placeAt(lines, dangling?.range?.[0] ?? 0), { detail: error.message })])
  }
}

/** Reads JSON, strictly; the reader of YAML tells where things stand and which keys are given twice. */
export function readJson(text: string): SourceText {
  const { document, lines, problems } = compose(text)
  const grave = problems.filter(({ issue: { code } }) => code === 'file/too-deep')
  if (grave.length > 0) return broken(grave)
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch (error) {
    const { message: detail } = error as Error
    const unfinished = /end of JSON|Unterminated string/.test(detail)
    const code = unfinished ? 'file/json-unfinished' : 'file/not-json'
    const at = unfinished ? text.length : offsetOfProblem(text, detail)
    return broken([problem(code, placeAt(lines, at), { detail })])
  }
  const twice = problems.filter(({ issue: { code } }) => code === 'file/duplicate-key')
  if (twice.length > 0) return broken(twice)
  return { content, problems: [], placeOf: path => document && placeIn(document, lines, path) }
}

/** Most messages name the position. The one that does not is the same for every longer beginning of the text. */
function offsetOfProblem(text: string, message: string): number {
  const told = /position (\d+)/.exec(message)?.[1]
  if (told !== undefined) return Number(told)
  let [right, wrong] = [0, text.length]
  while (wrong - right > 1) {
    const middle = (right + wrong) >> 1
    if (hasUnexpectedToken(text.slice(0, middle))) wrong = middle
    else right = middle
  }
  return right
}

function hasUnexpectedToken(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch (error) {
    return (error as Error).message.startsWith('Unexpected token')
  }
}

const broken = (problems: readonly TextProblem[]): SourceText => ({
  content: undefined,
  problems,
  placeOf: () => undefined,
})

const problem = (code: string, place: Place, params: Issue['params'] = {}): TextProblem => ({
  ...place,
  issue: { code, severity: 'error', params },
})

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

interface Composed {
  readonly document: Document.Parsed | undefined
  readonly lines: LineCounter
  readonly problems: readonly TextProblem[]
}

function compose(given: string): Composed {
  const text = given.startsWith('\uFEFF') ? ` ${given.slice(1)}` : given
  const lines = new LineCounter()
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  // The parser goes on without recursion, the composer does not.
  const depth = depthOf(tokens)
  if (depth > deepest)
    return {
      document: undefined,
      lines,
      problems: [problem('file/too-deep', { line: 1, column: 1 }, { most: deepest })],
    }
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    uniqueKeys: true,
    resolveKnownTags: false,
  })
  const [document, second] = [...composer.compose(tokens, true, text.length)]
  const found = [...(document?.errors ?? []), ...(document?.warnings ?? [])].map(error =>
    problem(codeOf(error), placeAt(lines, error.pos[0]), { detail: error.message }),
  )
  const more = second ? [problem('file/several-documents', placeAt(lines, second.range[0]))] : []
  return { document: document, lines, problems: [...found, ...more] }
}

const codes: Partial<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: 'file/unknown-anchor',
  BAD_ALIAS: 'file/unknown-anchor',
  BAD_DQ_ESCAPE: 'file/bad-escape',
  BAD_INDENT: 'file/bad-indent',
  BLOCK_AS_IMPLICIT_KEY: 'file/colon-in-text',
  DUPLICATE_KEY: 'file/duplicate-key',
  MISSING_CHAR: 'file/missing-character',
  NON_STRING_KEY: 'file/key-not-text',
  TAB_AS_INDENT: 'file/tab',
  TAG_RESOLVE_FAILED: 'file/tag',
}

const codeOf = ({ code }: Pick<YAMLError, 'code'>): string => codes[code] ?? 'file/not-yaml'

function danglingAlias(document: Document.Parsed): Alias | undefined {
  let found: Alias | undefined
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined
      found = alias
      return visit.BREAK
    },
  })
  return found
}

function placeIn(document: Document.Parsed, lines: LineCounter, path: readonly (string | number)[]): Place {
  const opened = (given: unknown): ParsedNode | undefined => {
    const node = isAlias(given) ? given.resolve(document) : given
    return (node ?? undefined) as ParsedNode | undefined
  }
  let node = opened(document.contents)
  let offset = node?.range[0] ?? 0
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(each => isScalar(each.key) && String(each.key.value) === String(key))
      if (!pair) break
      offset = pair.key.range[0]
      node = opened(pair.value)
    } else if (isSeq(node)) {
      const item = node.items[Number(key)]
      if (!item) break
      offset = item.range[0]
      node = opened(item)
    } else break
  }
  return placeAt(lines, offset)
}
