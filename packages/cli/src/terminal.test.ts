import { expect, test } from 'vitest'
import { dayInFrance, lineWidth, statusLine, wantsColour } from './terminal.js'

test('colours are for terminals, and their owner decides', () => {
  expect(wantsColour({}, true)).toBe(true)
  expect(wantsColour({}, false)).toBe(false)
  expect(wantsColour({ NO_COLOR: '1' }, true)).toBe(false)
  expect(wantsColour({ TERM: 'dumb' }, true)).toBe(false)
  expect(wantsColour({ FORCE_COLOR: '1' }, false)).toBe(true)
  expect(wantsColour({ FORCE_COLOR: '0' }, true)).toBe(false)
})

test('the width is that of the terminal, within reason', () => {
  expect(lineWidth(50, {})).toBe(50)
  expect(lineWidth(240, {})).toBe(100)
  expect(lineWidth(10, {})).toBe(40)
  expect(lineWidth(undefined, { COLUMNS: '60' })).toBe(60)
  expect(lineWidth(undefined, {})).toBe(80)
  expect(lineWidth(0, { COLUMNS: 'wide' })).toBe(80)
})

test('today is the day in France', () => {
  expect(dayInFrance(new Date('2026-11-22T22:30:00Z'))).toBe('2026-11-22')
  expect(dayInFrance(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23')
  expect(dayInFrance(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
})

test('a line that says how far a work is stays silent for a second', () => {
  let time = 0
  let shown = ''
  const tell = statusLine(
    text => (shown += text),
    () => time,
  )
  tell('1')
  tell('')
  expect(shown).toBe('')
  time = 1500
  tell('2')
  time = 1550
  tell('3')
  tell('')
  tell('')
  expect(shown).toBe('\r\u001b[K2\r\u001b[K')
})
