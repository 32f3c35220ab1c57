import { describe, expect, it } from 'vitest'
import { type FileBatch, openTable } from './index.js'
import { workbookProblem } from './read-workbook.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** A zip archive whose files are stored as they are; `declared` is the size that its directory claims. */
function archive(files: Readonly<Record<string, string>>, declared?: number): Uint8Array {
  const [parts, directory]: [number[], number[]] = [[], []]
  const two = (n: number) => [n & 255, (n >> 8) & 255]
  const four = (n: number) => [n & 255, (n >>> 8) & 255, (n >>> 16) & 255, n >>> 24]
  const zeros = (n: number) => Array.from({ length: n }, () => 0)
  for (const [name, content] of Object.entries(files)) {
    const [data, title, at] = [utf8(content), utf8(name), parts.length]
    const sizes = [...zeros(4), ...four(data.length), ...four(declared ?? data.length), ...two(title.length)]
    parts.push(...four(0x04034b50), ...two(20), ...zeros(8), ...sizes, ...two(0), ...title, ...data)
    directory.push(...four(0x02014b50), ...two(20), ...two(20), ...zeros(8), ...sizes)
    directory.push(...zeros(12), ...four(at), ...title)
  }
  const count = Object.keys(files).length
  const end = [...four(0x06054b50), ...zeros(4), ...two(count), ...two(count)]
  return Uint8Array.from([
    ...parts,
    ...directory,
    ...end,
    ...four(directory.length),
    ...four(parts.length),
    ...two(0),
  ])
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheet = (rows: string) => `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`

const workbook = {
  '[Content_Types].xml': '<Types/>',
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Communes" sheetId="1" r:id="rId1"/><sheet name="Lisez-moi" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': sheet(
    `<row r="1">${text('A1', 'code')}${text('B1', 'signé le')}${text('C1', 'PVD')}${text('D1', 'part')}</row>` +
      `<row r="3">${text('A3', ' 03095 ')}<c r="B3" s="1"><v>44322</v></c><c r="C3" t="b"><v>1</v></c><c r="D3"><v>0.30000000000000004</v></c></row>` +
      '<row r="4"><c r="A4"><v>1E+21</v></c><c r="B4" s="1"><v>44322.5</v></c><c r="C4" t="b"><v>0</v></c><c r="D4"><v>1.5E-7</v></c></row>',
  ),
  'xl/worksheets/sheet2.xml': sheet(`<row r="1">${text('A1', 'Bonjour')}</row>`),
}

async function read(bytes: Uint8Array, name?: string) {
  const { shape, batches } = await openTable(bytes, name === undefined ? {} : { sheet: name })
  const all: FileBatch[] = []
  for await (const batch of batches) all.push(batch)
  return { shape, rows: all.flatMap(({ rows }) => rows), findings: all.flatMap(({ findings }) => findings) }
}

describe('workbooks', () => {
  it('give their cells as a person sees them, by the row of the sheet', async () => {
    const { shape, rows, findings } = await read(archive(workbook))
    expect(findings).toEqual([])
    expect(shape).toMatchObject({ format: 'xlsx', sheet: 'Communes', sheets: ['Communes', 'Lisez-moi'] })
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'code', 'signé le', 'PVD', 'part'],
      [2, '', '', '', ''],
      [3, ' 03095 ', '2021-05-06', 'oui', '0.3'],
      [4, '1000000000000000000000', '2021-05-06 12:00:00', 'non', '0.00000015'],
    ])
  })

  it('have other sheets, and the nearest is named for one that they lack', async () => {
    expect((await read(archive(workbook), 'Lisez-moi')).rows.map(({ cells }) => cells)).toEqual([['Bonjour']])
    const { rows, findings } = await read(archive(workbook), 'communes')
    expect(rows).toEqual([])
    expect(findings[0]).toMatchObject({ code: 'file/sheet-unknown', params: { suggestions: ['Communes'] } })
  })

  it('are not unpacked when they declare more than memory should hold', async () => {
    const { findings } = await read(archive(workbook, 300 * 1024 * 1024))
    expect(findings).toMatchObject([{ code: 'file/too-large', params: { megabytes: 1800, most: 512 } }])
  })

  it.each([
    ['ods', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }],
    ['docx', { 'word/document.xml': '' }],
    ['zip', { 'communes.csv': 'a;b' }],
  ])('are told from %s', async (found, files) => {
    expect((await read(archive(files))).findings).toMatchObject([
      { code: 'file/not-a-table', params: { found } },
    ])
  })

  it('that were cut off are damaged', async () => {
    const bytes = archive(workbook)
    for (const length of [4, 30, bytes.length / 2, bytes.length - 10])
      expect((await read(bytes.slice(0, length))).findings).toMatchObject([{ code: 'file/workbook-damaged' }])
    const { 'xl/worksheets/sheet1.xml': _, ...lacking } = workbook
    expect((await read(archive(lacking))).findings).toMatchObject([{ code: 'file/workbook-damaged' }])
  })
})

it('a workbook that is too long for its reader is not called damaged', () => {
  const exhausted = new RangeError('Maximum call stack size exceeded')
  expect(workbookProblem(exhausted).code).toBe('file/workbook-too-long')
  expect(workbookProblem(new Error('unreadable', { cause: exhausted })).code).toBe('file/workbook-too-long')
  expect(workbookProblem(new Error('no sheet'))).toEqual({
    code: 'file/workbook-damaged',
    params: { reason: 'Error: no sheet' },
  })
})
