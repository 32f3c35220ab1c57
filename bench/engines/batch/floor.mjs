import { columns, flat } from '../../lib/town-cases.mjs'
import { asked } from '../../lib/two-predicates.mjs'
import { outcome } from './row-engines.mjs'

/**
 * What a person would write for these very rules and these very columns, and more patiently than a person: straight-line code
 * without a call, each comparison once, each shared part once, 32 rows a word. It is generated, and can do nothing else.
 */
export function floor() {
  const source = sourceOf()
  const run = new Function('columns', 'out', source.text)
  const words = (columns.rows + 31) >>> 5
  const out = asked.map(() => new Uint32Array(words))
  const bound = source.bind(columns)
  return {
    run() {
      run(bound, out)
      return out
    },
    says: (found, row, rule) => outcome(at => ((found[at][row >>> 5] >>> (row & 31)) & 1) === 1, rule),
  }
}

function sourceOf() {
  const arrays = new Map()
  const lines = []
  const shared = new Map()
  const array = (name, get) => {
    if (!arrays.has(name)) arrays.set(name, get)
    return name
  }
  const once = text => {
    if (!shared.has(text)) {
      shared.set(text, `t${shared.size}`)
      lines.push(`const ${shared.get(text)} = ${text};`)
    }
    return shared.get(text)
  }
  const byName = Object.fromEntries(
    Object.entries(columns.byFact).map(([id, column]) => [flat(id), { id, column }]),
  )
  const compared = (fact, sign, value) => {
    const key = `${fact} ${sign} ${value}`
    if (!shared.has(key)) {
      const values = array(`v_${fact}`, of => of.byFact[byName[fact].id].values)
      const name = `t${shared.size}`
      shared.set(key, name)
      const eight = Array.from(
        { length: 8 },
        (_, k) => `(${values}[at + ${k}] ${sign} ${value} ? ${1 << k} : 0)`,
      )
      lines.push(
        `let ${name} = 0; for (let shift = 0, at = word * 32; shift < 32; shift += 8, at += 8) ${name} |= (${eight.join(' | ')}) << shift;`,
      )
    }
    return shared.get(key)
  }
  const bits = condition => {
    if (condition.all) return once(`(${condition.all.map(bits).join(' & ')})`)
    if (condition.any) return once(`(${condition.any.map(bits).join(' | ')})`)
    if (condition.flag) {
      const { id } = byName[condition.flag.replace('_absent', '')]
      return once(`${array(`a_${condition.flag}`, of => of.byFact[id].absent)}[word]`)
    }
    const { test, fact, value } = condition
    const { id, column } = byName[fact]
    const known = once(`${array(`k_${fact}`, of => of.byFact[id].known)}[word]`)
    if (column.kind === 'flags') {
      const truths = once(`${array(`v_${fact}`, of => of.byFact[id].truths)}[word]`)
      return (test === '=') === value ? once(`(${known} & ${truths})`) : once(`(${known} & ~${truths})`)
    }
    if (column.kind === 'items') {
      const listed = Array.isArray(value) ? value : [value]
      const found = listed
        .map(item => column.items.indexOf(item))
        .filter(at => at >= 0)
        .map(at => once(`${array(`v_${fact}_${at}`, of => of.byFact[id].bitmaps[at])}[word]`))
      const any = found.length > 0 ? `(${found.join(' | ')})` : '0'
      return test === '=' || test === 'in' ? once(any) : once(`(${known} & ~${any})`)
    }
    const turned = test === '>' || test === '≥'
    const mark = compared(fact, test === '<' || test === '≥' ? '<' : '<=', value)
    return once(`(${known} & ${turned ? '~' : ''}${mark})`)
  }
  const results = asked.map(({ condition }, at) => `o${at}[word] = ${bits(condition)};`)
  const names = [...arrays.keys()]
  const text = `
    const { ${names.join(', ')} } = columns;
    const [${asked.map((_, at) => `o${at}`).join(', ')}] = out;
    for (let word = 0; word < o0.length; word++) {
      ${lines.join('\n')}
      ${results.join('\n')}
    }`
  return { text, bind: of => Object.fromEntries([...arrays].map(([name, get]) => [name, get(of)])) }
}
