import { parse } from 'yaml'

const kinds = ['checkboxes', 'dropdown', 'input', 'markdown', 'textarea']
const shown = ['name', 'description', 'title', 'labels', 'body']

/**
 * What GitHub would refuse in a form for issues: it then shows none, and tells nobody.
 *
 * @param {string} text YAML
 * @returns {string[]}
 */
export function formProblems(text) {
  /** @type {Record<string, unknown> & { body?: { type?: string, id?: string, attributes?: Record<string, unknown> }[] }} */
  const form = parse(text)
  const problems = ['name', 'description', 'body'].flatMap(key => (form[key] ? [] : [`${key} is missing`]))
  problems.push(
    ...Object.keys(form)
      .filter(key => !shown.includes(key))
      .map(key => `${key} is no part of a form`),
  )
  const ids = new Set()
  for (const [at, { type = '', id, attributes = {} }] of (form.body ?? []).entries()) {
    const place = `body ${String(at + 1)}`
    if (!kinds.includes(type)) problems.push(`${place}: type "${type}" is none of ${kinds.join(', ')}`)
    else if (type === 'markdown') {
      if (!attributes.value) problems.push(`${place}: value is missing`)
    } else {
      if (!attributes.label) problems.push(`${place}: label is missing`)
      if (!id || !/^[\w-]+$/.test(id)) problems.push(`${place}: id is missing`)
      if (ids.has(id)) problems.push(`${place}: id "${String(id)}" is there twice`)
      ids.add(id)
    }
  }
  if (!(form.body ?? []).some(({ type }) => type !== 'markdown')) problems.push('body asks for nothing')
  return problems
}
