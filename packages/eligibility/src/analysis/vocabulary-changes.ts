import { type Issue, issue } from '@petites-villes/core'
import type { FactDefinition, Vocabulary } from '../vocabulary.js'

/** How much a change asks of those who use a catalogue: `major` when somebody may be worse off or must change a program. */
export type Bump = 'major' | 'minor' | 'patch' | 'none'

export const bumps = ['none', 'patch', 'minor', 'major'] as const satisfies readonly Bump[]

/** One reason for a bump: `params.bump` says which. */
export function evidence(code: string, bump: Bump, params: Issue['params'], path: Issue['path']): Issue {
  return issue(code, { bump, ...params }, { path, severity: bump === 'major' ? 'warning' : 'info' })
}

/** What changed in the facts that rules read, for those who provide them. */
export function* vocabularyChanges(before: Vocabulary, after: Vocabulary): Generator<Issue> {
  const gone = Object.keys(before).filter(id => !Object.hasOwn(after, id))
  const come = Object.keys(after).filter(id => !Object.hasOwn(before, id))
  const renamed = new Set<string>()
  for (const fact of gone) {
    const to = come.find(id => !renamed.has(id) && isRenamed(before[fact], after[id]))
    if (to !== undefined) renamed.add(to)
    const path = ['facts', fact]
    yield to === undefined
      ? evidence('impact/fact-removed', 'major', { fact }, path)
      : evidence('impact/fact-renamed', 'major', { fact, to }, path)
  }
  for (const fact of come)
    if (!renamed.has(fact)) yield evidence('impact/fact-added', 'minor', { fact }, ['facts', fact])
  for (const [fact, old] of Object.entries(before)) {
    const recent = Object.hasOwn(after, fact) ? after[fact] : undefined
    if (recent) yield* definitionChanges(fact, old, recent)
  }
}

/** Another name for the same question. */
function isRenamed(a: FactDefinition | undefined, b: FactDefinition | undefined): boolean {
  if (a?.kind !== b?.kind || !a || !b) return false
  return (
    JSON.stringify(a.label) === JSON.stringify(b.label) ||
    JSON.stringify(a.question) === JSON.stringify(b.question)
  )
}

function* definitionChanges(fact: string, old: FactDefinition, recent: FactDefinition): Generator<Issue> {
  const path = ['facts', fact]
  if (old.kind !== recent.kind) {
    yield evidence('impact/fact-kind', 'major', { fact, from: old.kind, to: recent.kind }, path)
    return
  }
  if (old.nullable && !recent.nullable) yield evidence('impact/fact-never-absent', 'major', { fact }, path)
  if (!old.nullable && recent.nullable) yield evidence('impact/fact-may-be-absent', 'minor', { fact }, path)
  const choices = (definition: FactDefinition) =>
    'values' in definition && definition.values ? Object.keys(definition.values) : []
  const lost = choices(old).filter(choice => !choices(recent).includes(choice))
  const won = choices(recent).filter(choice => !choices(old).includes(choice))
  if (lost.length > 0) yield evidence('impact/choices-removed', 'major', { fact, choices: lost }, path)
  if (won.length > 0) yield evidence('impact/choices-added', 'minor', { fact, choices: won }, path)
  if (unitOf(old) !== unitOf(recent))
    yield evidence('impact/fact-unit', 'major', { fact, from: unitOf(old), to: unitOf(recent) }, path)
  if (isNarrower(old, recent)) yield evidence('impact/fact-narrower', 'major', { fact }, path)
}

const unitOf = (definition: FactDefinition): string =>
  'unit' in definition ? (definition.unit ?? 'none') : 'none'

function isNarrower(old: FactDefinition, recent: FactDefinition): boolean {
  const limits = (definition: FactDefinition) => ({
    min: 'min' in definition ? (definition.min ?? -Infinity) : -Infinity,
    max: 'max' in definition ? (definition.max ?? Infinity) : Infinity,
    pattern: 'pattern' in definition ? definition.pattern : undefined,
  })
  const [a, b] = [limits(old), limits(recent)]
  return b.min > a.min || b.max < a.max || (b.pattern !== undefined && b.pattern !== a.pattern)
}
