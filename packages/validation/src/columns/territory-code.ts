import type { Result } from '@petites-villes/core'
import {
  isDepartmentCode,
  isPostalCode,
  isRegionCode,
  parseDepartmentCode,
  parsePostalCode,
  parseRegionCode,
} from '@petites-villes/towns'
import type { CellReader, OpenReader } from '../cell-reader.js'

export const openDepartmentCode: OpenReader = () => parsedBy(isDepartmentCode, parseDepartmentCode)

export const openRegionCode: OpenReader = () => parsedBy(isRegionCode, parseRegionCode)

/** With a reference, one that some commune has. */
export const openPostalCode: OpenReader = (_column, { reference }) => {
  const shape = parsedBy(isPostalCode, parsePostalCode)
  if (!reference) return shape
  const { gazetteer } = reference
  const known = new Map<string, boolean>()
  const exists = (code: string): boolean => {
    let answer = known.get(code)
    if (answer === undefined) known.set(code, (answer = gazetteer.byPostalCode(code).length > 0))
    return answer
  }
  return {
    ...shape,
    accepts: text => isPostalCode(text) && exists(text),
    read(text) {
      const reading = isPostalCode(text) ? { value: text, judgements: [] } : shape.read(text)
      if (typeof reading.value !== 'string' || exists(reading.value)) return reading
      return { value: undefined, judgements: [...reading.judgements, { code: 'postal-code/unknown' }] }
    },
  }
}

/** The one repair of a code that has only one is certain; of several, none is. */
function parsedBy(is: (given: unknown) => boolean, parse: (given: unknown) => Result<string>): CellReader {
  return {
    accepts: is,
    toValue: text => text,
    read(text) {
      const bare = text.replace(/^'/, '').replace(/[.,]0+$/, '')
      const [problem] = parse(bare).issues
      if (!problem)
        return {
          value: bare,
          judgements: [{ code: 'cell/excel-text', repair: { to: bare, certain: true } }],
        }
      const suggestions = (problem.params.suggestions ?? []) as readonly string[]
      const [first] = suggestions
      const isSure = suggestions.length === 1
      return {
        value: isSure ? first : undefined,
        judgements: [
          {
            code: problem.code,
            ...(first !== undefined && { repair: { to: first, certain: isSure } }),
          },
        ],
      }
    },
  }
}
