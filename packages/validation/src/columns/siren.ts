import { isEpciCode, isSiren, isSiret, parseEpciCode, parseSiren, parseSiret } from '@petites-villes/towns'
import type { Result } from '@petites-villes/core'
import type { CellReader, OpenReader } from '../cell-reader.js'

export const openSiren: OpenReader = () => codeReader(isSiren, parseSiren, 9)

export const openSiret: OpenReader = () => codeReader(isSiret, parseSiret, 14)

/** The SIREN of an intercommunality; with a reference, of one that exists. */
export const openEpciCode: OpenReader = (_column, { reference }) => {
  const shape = codeReader(isEpciCode, parseEpciCode, 9)
  const gazetteer = reference?.gazetteer
  if (!gazetteer) return shape
  const known = new Set([...gazetteer.epcis()].map(({ siren }) => siren as string))
  return {
    ...shape,
    accepts: text => known.has(text),
    read(text) {
      const reading = shape.read(text)
      const code = isEpciCode(text) ? text : reading.value
      if (typeof code !== 'string' || known.has(code)) return reading
      return { value: undefined, judgements: [...reading.judgements, { code: 'epci-code/unknown' }] }
    },
  }
}

function codeReader(
  is: (given: unknown) => boolean,
  parse: (given: unknown) => Result<string>,
  length: number,
): CellReader {
  return {
    accepts: is,
    toValue: text => text,
    read(text) {
      if (is(text)) return { value: text, judgements: [] }
      // A spreadsheet shows a long number as 2,17302E+13: its digits are gone.
      if (/^\d(?:[.,]\d+)?e\+\d+$/i.test(text))
        return { value: undefined, judgements: [{ code: 'number/exponent' }] }
      const bare = text.replace(/^'/, '').replace(/[.,]0+$/, '')
      // No SIREN begins with three zeros: what is shorter is another number that fits by chance.
      const padded = bare.length < length - 2 ? bare : bare.padStart(length, '0')
      const repaired = [bare, padded].find(each => /^\d+$/.test(each) && is(each))
      if (length === 9 && isSiret(bare)) {
        const repair = { to: bare.slice(0, 9), certain: false }
        return { value: undefined, judgements: [{ code: 'siren/malformed', repair }] }
      }
      const result = parse(bare)
      const [first] = result.issues
      const suggestion = (first?.params.suggestions as readonly string[] | undefined)?.[0] ?? repaired
      return {
        value: suggestion,
        judgements: [
          {
            code:
              repaired === padded && repaired !== bare
                ? 'siren/zero-lost'
                : (first?.code ?? 'cell/excel-text'),
            ...(suggestion !== undefined && { repair: { to: suggestion, certain: true } }),
          },
        ],
      }
    },
  }
}
