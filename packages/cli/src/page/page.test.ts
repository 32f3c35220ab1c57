import { expect, test } from 'vitest'
import { pvd } from '../testing.js'
import { typeset } from './typography.js'
import { wrap } from './wrap.js'

const lines = [
  'plan 73157 --all',
  'plan 59350',
  'plan 97411 --lang en',
  'town 73248',
  'offers',
  'offer detr',
  'explain 59350 detr',
  'facts',
  '--help',
  'plan --help',
  'test',
  'test --help',
  'lint',
  'plan Saint-Denis',
]

test.each(lines)('no line of "%s" is longer than the page', async line => {
  for (const width of [50, 80, 100]) {
    const { out, err } = await pvd(line, { width })
    for (const text of `${out}${err}`.split('\n'))
      // An address stays whole, so that it can be followed.
      if (!text.includes('http')) expect([...text].length, text).toBeLessThanOrEqual(width)
  }
})

test('colours are asked for, and say nothing more than the words', async () => {
  for (const line of lines) {
    const without = await pvd(line)
    const coloured = await pvd(line, { colour: true })
    expect(without.out).not.toContain('\u001b')
    // eslint-disable-next-line no-control-regex
    expect(coloured.out.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(without.out)
  }
  expect((await pvd('plan Modane', { colour: true })).out).toContain('\u001b[1m')
})

test('French is set as printers do', () => {
  expect(typeset("L'Etat : « oui » ; 10 000 €", 'fr')).toBe(
    'L’Etat\u00a0: «\u00a0oui\u00a0»\u00a0; 10\u202f000\u00a0€',
  )
  expect(typeset("the mayor's 10 000", 'en')).toBe("the mayor's 10 000")
})

test('long words are cut, addresses and commands are not', () => {
  const wrapped = (text: string, verbatim?: true) =>
    wrap([{ text, ...(verbatim && { verbatim }) }], {
      width: 12,
      first: [{ text: '- ' }],
      rest: [{ text: '  ' }],
    })
  expect(wrapped('abcdefghijklmnop')).toEqual(['- abcdefghij', '  klmnop'])
  expect(wrapped('https://example.org/x')).toEqual(['- https://example.org/x'])
  expect(wrapped('un --fact a=b')).toEqual(['- un --fact', '  a=b'])
  expect(wrapped('--fact a=b', true)).toEqual(['- --fact a=b'])
})
