import { describe, expect, test } from 'vitest'
import { plain, pvd } from './testing.js'

const frr = [
  'Code_insee;Commune;Classement FRR et FRR+ au 10 juillet 2025',
  '73157;Modane;FRR+',
  '1001;L’Abergement-Clémenciat;FRR',
  '99999;Nulle part;FRR',
  '',
].join('\r\n')
const line = 'data import frr frr.csv --vintage 2025-07-10 --publisher DGCL --output zonages.json'

describe('pvd data import', () => {
  test('writes a zonings file, names every row that it refuses, and the plan takes it', async () => {
    const { code, out, written } = await pvd(line, { files: { 'frr.csv': frr } })
    expect(code).toBe(1)
    expect(plain(out)).toContain('3 lignes : 2 prises, 1 refusées')
    expect(plain(out)).toContain('99999')
    const files = { 'zonages.json': written['zonages.json'] ?? '' }
    const { out: plan } = await pvd('plan Modane --json --zonings zonages.json', { files })
    const { questions } = JSON.parse(plan) as { questions: { fact: string }[] }
    expect(questions.map(({ fact }) => fact)).not.toContain('frr.zoning')
  })

  test('a stray quote spoils no other row, and is told', async () => {
    const stray = frr.replace('73157;Modane', '73157;"Mo"dane')
    const { out, err } = await pvd(line, { files: { 'frr.csv': stray } })
    expect(plain(out)).toContain('3 lignes : 2 prises, 1 refusées')
    expect(plain(err)).toContain('frr.csv:2')
  })

  test('keeps the other lists of a file that is there', async () => {
    const first = await pvd(line, { files: { 'frr.csv': frr } })
    const acv =
      'insee_com,lib_com,id_acv,lib_acv,date_signature\r\n01004,Ambérieu,acv-1,Ambérieu,03-11-2024\r\n'
    const files = { 'acv.csv': acv, 'zonages.json': first.written['zonages.json'] ?? '' }
    const { written } = await pvd('data import acv acv.csv --vintage 2026-07-01 --output zonages.json', {
      files,
    })
    const { zonings } = JSON.parse(written['zonages.json'] ?? '') as { zonings: { kind: string }[] }
    expect(zonings.map(({ kind }) => kind).sort()).toEqual(['acv', 'frr'])
  })

  test.each([
    ['data import', /Écrivez pvd data import/],
    ['data import zrr frr.csv --vintage 2025-07-10', /import : « zrr »/],
    ['data import frr frr.csv', /--vintage/],
    ['data import frr nowhere.csv --vintage 2025-07-10', /ne peut pas être lu/],
    ['plan Modane --zonings nowhere.json', /ne peut pas être lu/],
  ])('%s is a wrong use, in a sentence', async (asked, sentence) => {
    const { code, err } = await pvd(asked, { files: { 'frr.csv': frr } })
    expect(code).toBe(2)
    expect(plain(err)).toMatch(sentence)
  })
})
