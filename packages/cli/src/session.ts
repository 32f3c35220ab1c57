import type { Language, Pvd } from 'petites-villes'
import type { Io } from './io.js'
import { openPage, type Page } from './page/page.js'
import { paletteOf } from './page/palette.js'

/** What every command works with, once the data are loaded. */
export interface Session {
  readonly io: Io
  readonly language: Language
  readonly pvd: Pvd
}

/** What a command works with that needs no data. */
export type Dialogue = Omit<Session, 'pvd'>

/** Writes a page to standard output, or where it is told. */
export function show(
  { io, language }: Dialogue,
  render: (page: Page) => void,
  write: (text: string) => void = io.out,
): void {
  const page = openPage({ language, width: io.width, palette: paletteOf(io.colour) })
  render(page)
  write(page.text())
}

/** Writes plain data to standard output, for programs. */
export function showJson({ io }: Pick<Session, 'io'>, data: unknown): void {
  io.out(`${JSON.stringify(data, null, 2)}\n`)
}
