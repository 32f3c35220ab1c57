import type { CivilDate } from '@petites-villes/core'
import { daysBetween, isCivilDate } from '@petites-villes/core'
import type { Leaf, Operand, Rule, Rulebook, Value } from '../index.js'
import { isLeaf, versionAt } from '../index.js'
import { thresholdOf } from '../rule-outcome.js'

/** When a rule is yes, and when it is no, as SMT-LIB formulas; otherwise it is unknown. */
export interface SmtFormula {
  readonly yes: string
  readonly no: string
}

/**
 * Rules as SMT-LIB, written from the meaning of the language and not from the code under test. Every fact is known or
 * absent. Days are numbers, texts are numbers that only equality looks at, a set is one truth value for each item.
 */
export class SmtRule {
  readonly #rulebook: Rulebook
  readonly #asOf: CivilDate
  readonly #declared = new Map<string, string>()
  readonly #texts = new Map<string, number>()

  constructor(rulebook: Rulebook, asOf: CivilDate) {
    this.#rulebook = rulebook
    this.#asOf = asOf
  }

  get declarations(): readonly string[] {
    return [...this.#declared.values()]
  }

  /** Undefined for a rule that computes. */
  translate(rule: Rule): SmtFormula | undefined {
    if (isLeaf(rule)) return this.#leaf(rule)
    switch (rule.op) {
      case 'all':
      case 'any':
      case 'atLeast': {
        const parts = rule.of.map(part => this.translate(part))
        if (!parts.every(part => part !== undefined)) return undefined
        const yes = parts.map(part => part.yes)
        const no = parts.map(part => part.no)
        if (rule.op === 'all') return { yes: joined('and', yes), no: joined('or', no) }
        if (rule.op === 'any') return { yes: joined('or', yes), no: joined('and', no) }
        const n = thresholdOf(rule)
        return { yes: atLeast(n, yes), no: atLeast(parts.length - n + 1, no) }
      }
      case 'not': {
        const part = this.translate(rule.of)
        return part && { yes: part.no, no: part.yes }
      }
      case 'assume':
        return this.translate(rule.in)
      case 'criterion': {
        const version = versionAt(this.#rulebook.criteria[rule.id]?.versions ?? [], this.#asOf)
        return version ? this.translate(version.value) : neither
      }
    }
  }

  #leaf(leaf: Leaf): SmtFormula | undefined {
    if (leaf.op === 'undetermined') return neither
    if (leaf.op === 'isKnown') return two('true')
    if ('fact' in leaf) return two(this.#absence(leaf.fact))
    if ('from' in leaf) {
      const [subject, from, to] = [leaf.left, leaf.from, leaf.to].map(side => this.#operand(side))
      if (!subject || !from || !to) return undefined
      const low = comparison('gte', subject, from)
      const high = comparison('lte', subject, to)
      return { yes: `(and ${low.yes} ${high.yes})`, no: `(or ${low.no} ${high.no})` }
    }
    if (leaf.op === 'in' || leaf.op === 'notIn') return this.#membership(leaf.op, leaf.left, leaf.right)
    if (leaf.op === 'contains' || leaf.op === 'containsAny' || leaf.op === 'containsAll')
      return this.#containment(leaf.op, leaf.left, leaf.right)
    const left = this.#operand(leaf.left)
    const right = this.#operand(leaf.right)
    return left && right ? comparison(leaf.op, left, right) : undefined
  }

  #membership(op: 'in' | 'notIn', left: Operand, right: Operand): SmtFormula | undefined {
    if (!('value' in right) || !Array.isArray(right.value)) return undefined
    if (right.value.length === 0) return two(op === 'in' ? 'false' : 'true')
    const subject = this.#operand(left)
    if (!subject?.term) return undefined
    const found = `(or false ${(right.value as readonly string[]).map(item => `(= ${subject.term ?? ''} ${this.#literal(item)})`).join(' ')})`
    const inside = `(and (not ${subject.absent}) ${found})`
    return two(op === 'in' ? inside : `(not ${inside})`)
  }

  #containment(op: 'contains' | 'containsAny' | 'containsAll', left: Operand, right: Operand) {
    if (!('fact' in left) || !('value' in right)) return undefined
    const fact = left.fact
    const definition = this.#rulebook.vocabulary[fact]
    const items = (Array.isArray(right.value) ? right.value : [right.value]) as readonly string[]
    const listed = definition?.kind === 'set' ? definition.values : undefined
    const each = items.map(item =>
      listed && !Object.hasOwn(listed, item) ? 'false' : this.#declare(`${fact} has ${item}`, 'Bool'),
    )
    const found = joined(op === 'containsAny' ? 'or' : 'and', each)
    if (op === 'containsAny' && items.length === 0) return two('false')
    return two(`(and (not ${this.#absence(fact)}) ${found})`)
  }

  #absence(fact: string): string {
    return this.#rulebook.vocabulary[fact]?.nullable ? this.#declare(`${fact} absent`, 'Bool') : 'false'
  }

  #operand(operand: Operand): { readonly term?: string; readonly absent: string } | undefined {
    if ('op' in operand) return undefined
    if ('asOf' in operand) return { term: this.#literal(this.#asOf), absent: 'false' }
    if ('parameter' in operand) {
      const version = versionAt(this.#rulebook.parameters[operand.parameter]?.versions ?? [], this.#asOf)
      return version ? { term: this.#literal(version.value), absent: 'false' } : { absent: 'false' }
    }
    if ('value' in operand)
      return Array.isArray(operand.value)
        ? undefined
        : { term: this.#literal(operand.value), absent: 'false' }
    const definition = this.#rulebook.vocabulary[operand.fact]
    if (!definition || definition.kind === 'set') return undefined
    const sort = definition.kind === 'boolean' ? 'Bool' : definition.kind === 'number' ? 'Real' : 'Int'
    const term = this.#declare(operand.fact, sort)
    if (definition.kind === 'enum') {
      const choices = Object.keys(definition.values).map(value => `(= ${term} ${this.#literal(value)})`)
      this.#declared.set(`${operand.fact} domain`, `(assert (or ${choices.join(' ')}))`)
    }
    return { term, absent: this.#absence(operand.fact) }
  }

  #declare(name: string, sort: string): string {
    const symbol = `|${name.replace(/[|\\]/g, '_')}|`
    this.#declared.set(name, `(declare-const ${symbol} ${sort})`)
    return symbol
  }

  #literal(value: Value): string {
    if (typeof value === 'boolean') return String(value)
    if (typeof value === 'number') return value < 0 ? `(- ${String(-value)})` : String(value)
    if (isCivilDate(value))
      return String(daysBetween('2000-01-01' as CivilDate, value)).replace(/^-(.*)$/, '(- $1)')
    const text = String(value)
    if (!this.#texts.has(text)) this.#texts.set(text, 1_000 + this.#texts.size)
    return String(this.#texts.get(text))
  }
}

const neither: SmtFormula = { yes: 'false', no: 'false' }

const joined = (op: 'and' | 'or', formulas: readonly string[]): string =>
  `(${op} ${op === 'and' ? 'true' : 'false'} ${formulas.join(' ')})`

function atLeast(n: number, formulas: readonly string[]): string {
  if (n <= 0) return 'true'
  if (n > formulas.length) return 'false'
  return `((_ at-least ${String(n)}) ${formulas.join(' ')})`
}

const two = (formula: string): SmtFormula => ({ yes: formula, no: `(not ${formula})` })

const symbols: Readonly<Record<string, string>> = {
  eq: '=',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  before: '<',
  onOrBefore: '<=',
  after: '>',
  onOrAfter: '>=',
}

function comparison(
  op: string,
  left: { readonly term?: string; readonly absent: string },
  right: { readonly term?: string; readonly absent: string },
): SmtFormula {
  const isAbsent = `(or ${left.absent} ${right.absent})`
  const ofAbsence = op === 'ne' ? 'true' : 'false'
  if (left.term === undefined || right.term === undefined) {
    const no = ofAbsence === 'true' ? 'false' : isAbsent
    return { yes: ofAbsence === 'true' ? isAbsent : 'false', no }
  }
  const holds =
    op === 'ne'
      ? `(not (= ${left.term} ${right.term}))`
      : `(${symbols[op] ?? '='} ${left.term} ${right.term})`
  return two(`(ite ${isAbsent} ${ofAbsence} ${holds})`)
}
