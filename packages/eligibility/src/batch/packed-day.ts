import type { CivilDate } from '@petites-villes/core'

/** `2026-11-22` as 20261122. The day has to be a civil one. */
export function packDay(day: string): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))
}

/** 20261122 as `2026-11-22`. */
export function unpackDay(packed: number): CivilDate {
  const digits = String(packed).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` as CivilDate
}
