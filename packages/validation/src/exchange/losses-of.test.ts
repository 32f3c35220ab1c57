import { civilDate } from '@petites-villes/core'
import { offer, offers } from '@petites-villes/offers'
import { describe, expect, test } from 'vitest'
import { serviceFromOffer } from './cpsv/catalogue-graph.js'
import { exchangeFormats, lossesOf } from './losses-of.js'

const options = { asOf: civilDate('2026-11-22') }

describe.each(exchangeFormats)('what %s loses of the catalogue', format => {
  const lines = lossesOf(format, offers, options)

  test('says in both languages why, for a path without a number', () => {
    for (const { field, reason, count, offers: touched } of lines) {
      expect(field).toMatch(/^\/[a-z]/i)
      expect(field).not.toMatch(/\/\d/)
      expect(reason.fr).not.toBe(reason.en)
      expect(touched).toBeLessThanOrEqual(Math.min(count, offers.length))
    }
  })

  test('every offer loses its confidence, and the lines fall', () => {
    expect(lines.find(({ field }) => field === '/confidence')).toMatchObject({
      count: offers.length,
      offers: offers.length,
    })
    expect(lines.map(({ count }) => count)).toEqual(lines.map(({ count }) => count).sort((a, b) => b - a))
  })

  test('two catalogues lose together what each loses', () => {
    const sum = (of: readonly { readonly count: number }[]) => of.reduce((all, { count }) => all + count, 0)
    const parts = [offers.slice(0, 20), offers.slice(20)].map(part => sum(lossesOf(format, part, options)))
    expect(sum(lines)).toBe(parts[0]! + parts[1]!)
  })
})

test('no loss of a conversion is left out', () => {
  const { lost } = serviceFromOffer(offer('detr'), { ...options, base: '' })
  const counted = lossesOf('cpsv-ap', [offer('detr')], options).reduce((all, { count }) => all + count, 0)
  expect(counted).toBe(lost.length)
})
