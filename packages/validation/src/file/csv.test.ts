import { describeIssue, languages } from '@petites-villes/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FileBatch, type FileFinding, fileSentences, openTable, type TableOptions } from './index.js'
import { openRowSplitter } from './row-splitter.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from([...text].map(each => each.charCodeAt(0)))

async function read(source: Parameters<typeof openTable>[0], options?: TableOptions) {
  const { shape, batches } = await openTable(source, options)
  const all: FileBatch[] = []
  for await (const batch of batches) all.push(batch)
  return {
    shape,
    rows: all.flatMap(({ rows }) => rows),
    cells: all.flatMap(({ rows }) => rows.map(({ cells }) => cells)),
    findings: all.flatMap(({ findings }) => findings),
    last: all.at(-1),
  }
}

const codes = (findings: readonly FileFinding[]) => findings.map(({ code, line }) => [code, line])
const textOf = (rows: readonly { raw: string; end: string }[]) =>
  rows.map(({ raw, end }) => raw + end).join('')

describe('the habits of French CSV', () => {
  const table = [
    ['code', 'nom'],
    ['48095', 'Marvejols'],
    ['97411', 'Saint-Denis à l’Évêché'],
  ]

  it.each([';', ',', '\t', '|'])('finds the delimiter %j', async delimiter => {
    const { shape, cells } = await read(utf8(table.map(row => row.join(delimiter)).join('\n')))
    expect(shape).toEqual({ format: 'csv', encoding: 'utf-8', bom: false, delimiter })
    expect(cells).toEqual(table)
  })

  it('reads UTF-8 with its mark, and UTF-16', async () => {
    const text = table.map(row => row.join(';')).join('\r\n')
    const marked = await read(utf8('\ufeff' + text))
    expect([marked.shape.bom, marked.cells]).toEqual([true, table])
    const units = [...('\ufeff' + text)].map(each => each.charCodeAt(0))
    const little = await read(Uint8Array.from(units.flatMap(unit => [unit & 255, unit >> 8])))
    const big = await read(Uint8Array.from(units.flatMap(unit => [unit >> 8, unit & 255])))
    expect([little.shape.encoding, little.cells]).toEqual(['utf-16le', table])
    expect([big.shape.encoding, big.cells]).toEqual(['utf-16be', table])
  })

  it('reads Windows-1252, the characters between 0x80 and 0x9f too', async () => {
    const { shape, cells } = await read(latin1('nom;prix\nSaint-Andr\xe9;5 \x80\nl\x92\xcele;\x9cuvre'))
    expect(shape.encoding).toBe('windows-1252')
    expect(cells.slice(1)).toEqual([
      ['Saint-André', '5 €'],
      ['l’Île', 'œuvre'],
    ])
  })

  it('leaves the encoding open until the first accent', async () => {
    const plain = 'code;nom\n'.repeat(80_000)
    const late = await read(latin1(plain + '1;Andr\xe9\n'))
    expect([late.shape.encoding, late.last?.encoding]).toEqual(['utf-8', 'windows-1252'])
    expect(late.findings).toEqual([])
    expect(late.cells.at(-1)).toEqual(['1', 'André'])
  })

  it('reads lines of the other encoding on their own, and says so once', async () => {
    const lines = [utf8('a;é\n'), latin1('b;\xe9\n'), utf8('c;è\n'), latin1('d;\xe8')]
    const { cells, findings } = await read(lines)
    expect(cells.map(([, accent]) => accent)).toEqual(['é', 'é', 'è', 'è'])
    expect(findings).toEqual([
      {
        code: 'file/mixed-encoding',
        line: 2,
        params: { count: 2, lines: ['2', '4'], encoding: 'utf-8' },
        severity: 'warning',
      },
    ])
  })

  it('sees accents that were garbled before, and not French quotation marks', async () => {
    const { findings } = await read(utf8('a;Saint-AndrÃ©\nb;« cité »\nc;lâ€™Ãle\n'))
    expect(findings.map(({ code, line, params }) => [code, line, params.lines, params.meant])).toEqual([
      ['file/mojibake', 1, ['1', '3'], 'é'],
    ])
    expect((await read(utf8('a;« cité\u00a0» PÂTÉ »\n'))).findings).toEqual([])
  })

  it('counts the lines of the file behind quoted line ends, blank lines and CRLF', async () => {
    const { rows } = await read(utf8('a;b\r\n"x\r\ny";"z"\r\n\r\nc;"d ""e"""\nf;g\r'))
    expect(rows).toEqual([
      { cells: ['a', 'b'], line: 1, raw: 'a;b', end: '\r\n' },
      { cells: ['x\r\ny', 'z'], line: 2, raw: '"x\r\ny";"z"', end: '\r\n' },
      { cells: [''], line: 4, raw: '', end: '\r\n' },
      { cells: ['c', 'd "e"'], line: 5, raw: 'c;"d ""e"""', end: '\n' },
      { cells: ['f', 'g'], line: 6, raw: 'f;g', end: '\r' },
    ])
  })

  it('reads the lines of old Macs', async () => {
    const { rows } = await read(utf8('a;b\r"c\rd";e\rf;g'))
    expect(rows.map(({ cells, line, end }) => [cells, line, end])).toEqual([
      [['a', 'b'], 1, '\r'],
      [['c\rd', 'e'], 2, '\r'],
      [['f', 'g'], 4, ''],
    ])
  })

  it('keeps what is ragged, padded or made for Excel as it is', async () => {
    const { cells } = await read(utf8('a;b;c\n="03095";b\n1;2;3;4\n ;\n'))
    expect(cells).toEqual([
      ['a', 'b', 'c'],
      ['="03095"', 'b'],
      ['1', '2', '3', '4'],
      [' ', ''],
    ])
  })

  it('obeys the first line of Excel, which is no row', async () => {
    const { shape, rows, findings } = await read(utf8('sep=|\r\na;b|c\r\n1|2\r\n'))
    expect(shape.delimiter).toBe('|')
    expect(rows.map(({ cells, line }) => [line, cells])).toEqual([
      [2, ['a;b', 'c']],
      [3, ['1', '2']],
    ])
    expect(findings).toEqual([
      {
        code: 'file/separator-line',
        line: 1,
        params: { delimiter: '|', text: 'sep=|\r\n' },
        severity: 'info',
      },
    ])
  })

  it('reads one column, and a header alone', async () => {
    expect((await read(utf8('code\n48095\n97411'))).cells).toEqual([['code'], ['48095'], ['97411']])
    expect((await read(utf8('code;nom'))).cells).toEqual([['code', 'nom']])
  })

  it('takes decimal commas for no delimiter, and names that are wanted for a sign', async () => {
    const decimals = utf8('nom;surface\nModane;71,1\nUssel;50,4\n')
    expect((await read(decimals)).shape.delimiter).toBe(';')
    const tied = utf8('a,b;c\n1,2;3\n')
    expect((await read(tied, { wanted: ['C'] })).shape.delimiter).toBe(';')
    expect((await read(tied, { wanted: ['A'] })).shape.delimiter).toBe(',')
    expect((await read(tied, { delimiter: '|' })).cells[0]).toEqual(['a,b;c'])
  })
})

describe('quotes that are broken', () => {
  it('end with their line, and swallow nothing', async () => {
    const { cells, findings } = await read(utf8('a;b\n"12" rue;x\n"y;z\nc;"d"\n'))
    expect(cells).toEqual([
      ['a', 'b'],
      ['"12" rue', 'x'],
      ['"y', 'z'],
      ['c', 'd'],
    ])
    expect(codes(findings)).toEqual([
      ['file/quote-misplaced', 2],
      ['file/quote-misplaced', 3],
    ])
  })

  it('are told as never closed at the end of the file, and after a thousand lines', async () => {
    const short = await read(utf8('a;b\n"c;d\ne;f'))
    expect(short.cells).toEqual([
      ['a', 'b'],
      ['"c', 'd'],
      ['e', 'f'],
    ])
    expect(codes(short.findings)).toEqual([['file/quote-not-closed', 2]])
    const long = await read(utf8('"a;b\n' + 'c;d\n'.repeat(1200) + 'e"\n'))
    expect(long.rows).toHaveLength(1202)
    expect(codes(long.findings)).toEqual([['file/quote-not-closed', 1]])
    const closed = await read(utf8('"a;b\n' + 'c;d\n'.repeat(900) + 'e";f\n'))
    expect([closed.rows.length, closed.findings]).toEqual([1, []])
  })

  it('are plain within a cell that does not begin with one', async () => {
    const { cells, findings } = await read(utf8('tube 12";x\n'))
    expect([cells, findings]).toEqual([[['tube 12"', 'x']], []])
  })

  it('are told apart by what stands before the limit, not by what was read at once', () => {
    const far = '"a;b\n' + 'c;d\n'.repeat(1100) + '"e\n'
    const near = '"a;b\n' + 'c;d\n'.repeat(900) + '"e\n' + 'f;g\n'.repeat(1500)
    for (const [text, code] of [
      [far, 'file/quote-not-closed'],
      [near, 'file/quote-misplaced'],
    ] as const) {
      const splitter = openRowSplitter(';', '\n')
      const lines = text.match(/[^\n]*\n/g)!.map(line => splitter.split(line, false))
      lines.push(splitter.split('', true))
      expect(lines.flatMap(({ findings }) => findings)[0]?.code).toBe(code)
      expect(openRowSplitter(';', '\n').split(text, true).findings[0]?.code).toBe(code)
      expect(textOf(lines.flatMap(({ rows }) => rows))).toBe(text)
    }
  })

  it('on every line cost no more than a pass over the text', () => {
    const { rows, findings } = openRowSplitter(';', '\n').split('1;"12" rue\n'.repeat(50_000), true)
    expect([rows.length, findings.length]).toEqual([50_000, 50_000])
  })

  const bit = fc.constantFrom('"', '""', ';', '\n', '\r\n', '\r', ' ', 'a', 'é', '";"', '"\r\n', ',')
  const scribble = fc.array(bit, { maxLength: 60 }).map(bits => bits.join(''))

  it('law: rows and line ends give the text back, each at the line that it says', () => {
    fc.assert(
      fc.property(scribble, fc.constantFrom('\n' as const, '\r' as const), (text, lineEnd) => {
        const { rows } = openRowSplitter(';', lineEnd).split(text, true)
        expect(textOf(rows)).toBe(text)
        let before = ''
        for (const { raw, end, line } of rows) {
          expect(line).toBe(before.split(lineEnd).length)
          before += raw + end
        }
      }),
      { seed: 20261122, numRuns: 2000 },
    )
  })

  it('law: the rows do not depend on how the text is cut', () => {
    fc.assert(
      fc.property(scribble, fc.array(fc.nat({ max: 60 })), (text, cuts) => {
        const whole = openRowSplitter(';', '\n').split(text, true)
        const splitter = openRowSplitter(';', '\n')
        const places = [...new Set(cuts.filter(cut => cut < text.length))].sort((a, b) => a - b)
        const parts = [0, ...places].map((from, at) => splitter.split(text.slice(from, places[at]), false))
        parts.push(splitter.split('', true))
        // Whether a last line end is missing shows only at the end.
        expect(parts.flatMap(({ rows }) => rows)).toEqual(whole.rows)
        expect(parts.flatMap(({ findings }) => findings)).toEqual(whole.findings)
      }),
      { seed: 20261122, numRuns: 2000 },
    )
  })
})

describe('what is no table', () => {
  it.each([
    ['pdf', latin1('%PDF-1.7\n')],
    ['xls', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['gzip', latin1('\x1f\x8b\x08\x00')],
    ['image', latin1('\x89PNG\r\n\x1a\n')],
    ['html', utf8('\n<!DOCTYPE html>\n<html><body>503</body></html>')],
    ['xml', utf8('<?xml version="1.0"?><towns/>')],
    ['binary', latin1('a;b\n\x00\x01')],
  ])('%s: one finding, no rows', async (found, bytes) => {
    const { rows, findings } = await read(bytes)
    expect(rows).toEqual([])
    expect(findings).toEqual([{ code: 'file/not-a-table', line: null, params: { found }, severity: 'error' }])
    for (const language of languages)
      expect(describeIssue({ ...findings[0]!, path: [] }, fileSentences, language)).toMatch(/CSV/)
  })

  it('a page behind any number of comments, and what only looks like one', async () => {
    const comments = '<!-- a -->'.repeat(190)
    expect((await read(utf8(`${comments}<html>`))).findings).toMatchObject([{ params: { found: 'html' } }])
    expect((await read(utf8(comments))).rows).toHaveLength(1)
  })

  it('nothing at all', async () => {
    expect(codes((await read(new Uint8Array())).findings)).toEqual([['file/empty', null]])
    expect(codes((await read(utf8('\ufeff'))).findings)).toEqual([['file/empty', null]])
  })
})

describe('reading as the bytes come', () => {
  it('gives rows before the file is read to its end, and closes the source of who stops early', async () => {
    let [given, isClosed] = [0, false]
    async function* source() {
      try {
        for (; given < 100; given++) yield utf8('48095;Marvejols\n'.repeat(4096))
      } finally {
        isClosed = true
      }
    }
    const { batches } = await openTable(source())
    for await (const { rows, bytes } of batches) {
      expect(rows[0]?.cells).toEqual(['48095', 'Marvejols'])
      expect(bytes).toBeLessThan(1024 * 1024)
      break
    }
    expect(given).toBeLessThan(20)
    expect(isClosed).toBe(true)
  })

  it('law: arbitrary bytes are read alike however they are cut, and every character is accounted for', async () => {
    const tableByte = fc.constantFrom(...[...latin1('";,\r\n\ta1\xe9\xc3\xa9\x80\xef\xbb\xbf')])
    const byte = fc.oneof({ weight: 5, arbitrary: tableByte }, fc.integer({ min: 0, max: 255 }))
    const bytes = fc.array(byte, { maxLength: 200 }).map(each => Uint8Array.from(each))
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 9 }), async (given, size) => {
        const parts = Array.from({ length: Math.ceil(given.length / size) }, (_, at) =>
          given.subarray(at * size, at * size + size),
        )
        const whole = await read(given)
        expect(await read(parts)).toEqual(whole)
        if (whole.shape.format !== 'csv' || whole.findings.some(({ code }) => code === 'file/not-a-table'))
          return
        const line = whole.findings.find(({ code }) => code === 'file/separator-line')
        const text = String(line?.params.text ?? '') + textOf(whole.rows)
        if (whole.last?.encoding === 'utf-8' && !codes(whole.findings).flat().includes('file/mixed-encoding'))
          expect([...utf8(text)]).toEqual([...given.subarray(whole.shape.bom ? 3 : 0)])
        if (whole.last?.encoding === 'windows-1252') expect(text.length).toBeLessThanOrEqual(given.length)
      }),
      { seed: 20261122, numRuns: 1000 },
    )
  })
})
