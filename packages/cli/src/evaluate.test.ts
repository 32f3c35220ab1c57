import { parquetReadObjects } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import { plain, pvd } from './testing.js'

const towns = 'code;nom;frr.zoning\n73157;Modane;frr\n59350;Lille;none\n73248;Saint-Jean-de-Maurienne;\n'
const files = { 'towns.csv': towns }

describe('pvd evaluate', () => {
  test('keeps the rows of a CSV file and adds an answer for each rule', async () => {
    const { code, out, err, written } = await pvd('evaluate towns.csv --only club-pvd,detr --output a.csv', {
      files,
    })
    expect([code, err]).toEqual([0, ''])
    expect(written['a.csv']).toBe(
      'code;nom;frr.zoning;club-pvd;detr\n' +
        '73157;Modane;frr;yes;unknown\n' +
        '59350;Lille;none;no;no\n' +
        '73248;Saint-Jean-de-Maurienne;;yes;unknown\n',
    )
    expect(plain(out)).toContain('3 lignes lues : 3 évaluées, 0 refusées.')
    expect(Object.keys(written)).toEqual(['a.csv'])
  })
})
