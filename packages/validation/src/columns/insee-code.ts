import { isCommuneCode, parseCommuneCode } from '@petites-villes/towns'
import type { CellReader, CellReading, CheckContext, Judgement, OpenReader } from '../cell-reader.js'
import { codeAndName, communesOf } from '../communes.js'

/**
 * The code of a commune of today. What spreadsheets spoil is repaired where the repair is a code in use; a code of before is told
 * with its successors. Without a reference only the shape is judged.
 */
export const openInseeCode: OpenReader = (_column, context): CellReader => {
  const communes = context.reference && communesOf(context.reference.gazetteer)
  const accepts = communes ? (text: string) => communes.get(text) !== undefined : isCommuneCode
  return { accepts, toValue: text => text, read: text => readCode(text, accepts, context) }
}

function readCode(text: string, accepts: (text: string) => boolean, context: CheckContext): CellReading {
  const bare = text
    .replace(/[.,]0+$/, '')
    .replace(/^'/, '')
    .replace(/\s/g, '')
    .toUpperCase()
  if (isCommuneCode(bare)) {
    const mended: Judgement[] =
      bare === text ? [] : [{ code: 'insee-code/mended', repair: { to: bare, certain: true } }]
    if (accepts(bare)) return { value: bare, judgements: mended }
    const { value, judgements } = readFormer(bare, context)
    return { value, judgements: [...mended, ...judgements] }
  }
  const padded = `0${bare}`
  if (/^\d{4}$/.test(bare) && isCommuneCode(padded)) {
    const repair = { to: padded, certain: accepts(padded) }
    const lost: Judgement = { code: 'insee-code/zero-lost', repair }
    if (accepts(padded)) return { value: padded, judgements: [lost] }
    const { value, judgements } = readFormer(padded, context)
    return { value, judgements: [lost, ...judgements] }
  }
  const suggestion = (
    parseCommuneCode(bare).issues[0]?.params.suggestions as readonly string[] | undefined
  )?.[0]
  return {
    value: undefined,
    judgements: [
      {
        code: 'insee-code/malformed',
        ...(suggestion !== undefined && { repair: { to: suggestion, certain: false } }),
      },
    ],
  }
}

/** A code that is well formed and that no commune of today bears. */
function readFormer(code: string, { reference }: CheckContext): CellReading {
  if (!reference) return { value: code, judgements: [] }
  const { gazetteer, history } = reference
  const superseded = gazetteer.superseded(code)
  const successors = history?.resolve(code).codes ?? superseded?.successors ?? []
  const [only, ...others] = successors
  if (only !== undefined) {
    const names = successors.map(each => `${each} ${gazetteer.town(each)?.name ?? ''}`.trim())
    const isArrondissement = superseded?.because === 'arrondissement'
    return {
      value: code,
      judgements: [
        {
          code: isArrondissement
            ? 'insee-code/arrondissement'
            : others.length > 0
              ? 'insee-code/divided'
              : 'insee-code/former',
          params: { name: superseded?.name ?? '', successors: names },
          ...(others.length === 0 && { repair: { to: only, certain: false } }),
        },
      ],
    }
  }
  const towns = gazetteer.byPostalCode(code)
  if (towns.length === 0) return { value: undefined, judgements: [{ code: 'insee-code/unknown' }] }
  const [first] = towns
  return {
    value: undefined,
    judgements: [
      {
        code: 'insee-code/postal-code',
        params: { towns: towns.slice(0, 5).map(codeAndName) },
        ...(first && towns.length === 1 && { repair: { to: first.code, certain: false } }),
      },
    ],
  }
}
