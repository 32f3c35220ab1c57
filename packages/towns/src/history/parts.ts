import type { CivilDate } from '@petites-villes/core'
import type { CommuneCode } from '../commune-code.js'
import type { Resolution } from './resolution.js'

/**
 * The way back: which communes of a day are in one of the vintage. The answers of a day are gathered when it is first asked for.
 *
 * @param codes all codes that the movements name
 */
export function openParts({
  codes,
  isCommuneOn,
  isUnmoved,
  resolve,
}: {
  readonly codes: () => readonly string[]
  readonly isCommuneOn: (code: string, day: CivilDate) => boolean
  readonly isUnmoved: (code: string) => boolean
  readonly resolve: (code: string, options: { readonly on: CivilDate }) => Resolution
}): (code: string, on: CivilDate) => readonly CommuneCode[] {
  const days = new Map<CivilDate, ReadonlyMap<string, readonly CommuneCode[]>>()

  function gather(on: CivilDate): ReadonlyMap<string, readonly CommuneCode[]> {
    const parts = new Map<string, CommuneCode[]>()
    for (const code of [...codes()].sort())
      if (isCommuneOn(code, on))
        for (const now of resolve(code, { on }).codes)
          parts.set(now, [...(parts.get(now) ?? []), code as CommuneCode])
    return parts
  }

  return (code, on) => {
    let parts = days.get(on)
    if (!parts) days.set(on, (parts = gather(on)))
    return parts.get(code) ?? (isUnmoved(code) ? [code as CommuneCode] : [])
  }
}
