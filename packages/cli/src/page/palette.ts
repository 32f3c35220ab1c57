import pc from 'picocolors'
import type { Paint } from './span.js'

/** The few colours of the tool. Each says something that a word or a symbol says as well. */
export interface Palette {
  readonly strong: Paint
  readonly faint: Paint
  readonly good: Paint
  readonly open: Paint
  readonly bad: Paint
  readonly later: Paint
}

const plain: Paint = text => text

export function paletteOf(colour: boolean): Palette {
  if (!colour) return { strong: plain, faint: plain, good: plain, open: plain, bad: plain, later: plain }
  const { bold, dim, green, yellow, red, cyan } = pc.createColors(true)
  return { strong: bold, faint: dim, good: green, open: yellow, bad: red, later: cyan }
}
