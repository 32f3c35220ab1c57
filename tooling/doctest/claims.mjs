import ts from 'typescript'

/**
 * What a comment of an example says about the expression before it.
 *
 * @typedef {object} Claim
 * @property {'equals' | 'throws' | 'broken'} kind
 * @property {string} text the expected value, the pattern, or what is wrong with the claim
 * @property {number} end where the comment, continuation lines included, ends
 */

const claimed = /^\/\/\s*(=>|throws\b)\s*(.*)$/

/** @param {string} expression */
export function isExpression(expression) {
  const { diagnostics } = ts.transpileModule(`(${expression}\n)`, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  return expression.trim() !== '' && diagnostics?.length === 0
}

/**
 * Reads the claim that starts in the comment at `start`, if there is one.
 *
 * @param {string} code
 * @param {number} start
 * @returns {Claim | undefined}
 */
export function claimAt(code, start) {
  const lines = code.slice(start).split('\n')
  const match = claimed.exec(lines[0] ?? '')
  if (!match) return undefined
  const [, verb, first = ''] = match
  let end = start + (lines[0]?.length ?? 0)
  if (verb === 'throws') return throwsClaim(first.trim(), end)
  let value = first
  for (const line of lines.slice(1)) {
    if (isExpression(value)) break
    const more = /^\s*\/\/(.*)$/.exec(line)
    if (!more || claimed.test(line.trim())) break
    value += `\n${more[1] ?? ''}`
    end += 1 + line.length
  }
  return isExpression(value)
    ? { kind: 'equals', text: value.trim(), end }
    : { kind: 'broken', text: `what follows // => is not an expression: ${value.trim()}`, end }
}

/**
 * @param {string} pattern
 * @param {number} end
 * @returns {Claim}
 */
function throwsClaim(pattern, end) {
  return pattern === '' || (/^\/.+\/[a-z]*$/.test(pattern) && isExpression(pattern))
    ? { kind: 'throws', text: pattern, end }
    : { kind: 'broken', text: `write // throws /pattern/, not // throws ${pattern}`, end }
}
