// Takes a new list of members into the facts, once `pvd data import` has read the producer's file into lists.json:
//   node packages/data/scripts/signed-list.mjs ort lists.json
// It rewrites facts/ort.csv, whose diff is then reviewed by hand.
import { readFileSync } from 'node:fs'
import { readCsv, writeCsv } from './csv.mjs'
import { readCommunes } from './etalab.mjs'

const signed = ['pvd', 'ort', 'acv']
const [kind, file] = process.argv.slice(2)
if (!signed.includes(kind) || !file)
  throw new Error(`give one of ${signed.join(', ')}, and the file that "pvd data import" wrote`)

const list = JSON.parse(readFileSync(file, 'utf8')).zonings.find(each => each.kind === kind)
if (!list) throw new Error(`${file} holds no list "${kind}": run "pvd data import ${kind}" first`)

const table = new URL(`../facts/${kind}.csv`, import.meta.url)
const before = new Map(readCsv(readFileSync(table, 'utf8')).map(row => [row.code, row]))
const names = new Map(
  readCommunes().flatMap(({ code, nom, type }) => (type === 'commune-actuelle' ? [[code, nom]] : [])),
)
const rows = Object.entries(list.values)
  .filter(([, value]) => value !== 'no')
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, day]) => ({ code, name: before.get(code)?.name ?? names.get(code) ?? '', signed: day ?? '' }))
const codes = new Set(rows.map(({ code }) => code))
writeCsv(table, rows)
console.log(
  [
    `facts/${kind}.csv: ${rows.length} communes, ${before.size} before`,
    `new: ${
      rows
        .filter(({ code }) => !before.has(code))
        .map(({ code, name }) => `${code} ${name}`)
        .join(', ') || 'none'
    }`,
    `gone: ${
      [...before.values()]
        .filter(({ code }) => !codes.has(code))
        .map(({ code, name }) => `${code} ${name}`)
        .join(', ') || 'none'
    }`,
    `other day: ${rows.filter(({ code, signed: day }) => before.has(code) && before.get(code).signed !== day).length}`,
  ].join('\n'),
)
