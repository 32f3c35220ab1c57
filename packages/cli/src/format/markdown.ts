import type { Language } from 'petites-villes'
import { typeset } from '../page/typography.js'
import type {
  Block,
  EntryBlock,
  Note,
  Piece,
  Section,
  Sentence,
  TableBlock,
  TextDocument,
} from './document.js'

/** A document as Markdown, with its sources as footnotes. */
export function toMarkdown(document: TextDocument): string {
  const { language, sections, notes } = document
  const write = new Markdown(language)
  const parts = [
    `# ${write.plain(document.title)}`,
    write.plain(document.subtitle),
    ...sections.map(section => sectionMarkdown(section, write)),
    ...document.closing.map(sentence => write.sentence(sentence)),
    `## ${write.plain(notes.title)}`,
    notes.items.map(note => noteMarkdown(note, write)).join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}

function sectionMarkdown({ title, aside, blocks }: Section, write: Markdown): string {
  return [
    `## ${write.plain(title)}`,
    ...(aside === undefined ? [] : [`_${write.plain(aside)}_`]),
    ...blocks.map(block => blockMarkdown(block, write)),
  ].join('\n\n')
}

function blockMarkdown(block: Block, write: Markdown): string {
  switch (block.kind) {
    case 'text':
      return block.tone === 'doubt' ? `> ${write.sentence(block.sentence)}` : write.line(block.sentence)
    case 'heading':
      return `### ${write.plain(block.text)}`
    case 'list':
      return block.items.map(item => `- ${write.line(item)}`).join('\n')
    case 'facts':
      return block.rows
        .map(({ label, texts }) => {
          const name = `**${write.plain(label)}**`
          const [only = [], ...more] = texts
          return more.length === 0
            ? `- ${name} — ${write.sentence(only)}`
            : [`- ${name}`, ...texts.map(sentence => `  - ${write.line(sentence)}`)].join('\n')
        })
        .join('\n')
    case 'counts':
      return block.items
        .map(({ mark, count }) => `**${mark.symbol}\u00a0${count} ${write.plain(mark.word)}**`)
        .join(' · ')
    case 'numbered':
      return block.items
        .map((sentences, at) => {
          const number = `${at + 1}. `
          const indent = ' '.repeat(number.length)
          return sentences
            .map((sentence, line) => `${line === 0 ? number : indent}${write.line(sentence)}`)
            .join('\\\n')
        })
        .join('\n')
    case 'table':
      return tableMarkdown(block, write)
    case 'entry':
      return entryMarkdown(block, write)
  }
}

function tableMarkdown({ caption, head, rows }: TableBlock, write: Markdown): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `**${write.plain(caption)}**`,
    '',
    row(head.map(cell => write.plain(cell))),
    row(head.map(() => '---')),
    ...rows.map(cells => row(cells.map(cell => write.sentence(cell)))),
  ].join('\n')
}

function entryMarkdown({ mark, title, about, blocks }: EntryBlock, write: Markdown): string {
  const word = write.plain(mark.word)
  return [
    `### ${mark.symbol} ${write.sentence(title)}`,
    `**${word.charAt(0).toUpperCase()}${word.slice(1)}** · ${write.sentence(about)}`,
    ...blocks.map(block => blockMarkdown(block, write)),
  ].join('\n\n')
}

function noteMarkdown({ number, title, url, about }: Note, write: Markdown): string {
  const name = write.french(title)
  const shown =
    url !== undefined && /^https?:\/\/[^\s]+$/i.test(url) ? `[${name}](<${addressOf(url)}>)` : name
  return `[^${number}]: ${shown}. ${write.plain(about)}`
}

const addressOf = (url: string): string => url.replaceAll('<', '%3C').replaceAll('>', '%3E')

/** Texts whose signs mean only themselves. */
class Markdown {
  readonly #language: Language

  constructor(language: Language) {
    this.#language = language
  }

  plain(text: string): string {
    return escapeMarkdown(typeset(text, this.#language))
  }

  french(text: string): string {
    return escapeMarkdown(typeset(text, 'fr'))
  }

  sentence(sentence: Sentence): string {
    return sentence.map(piece => this.#piece(piece)).join('')
  }

  /** A sentence that begins a line, where more signs would mean something. */
  line(sentence: Sentence): string {
    return this.sentence(sentence)
      .replace(/^([#+-])(?=\s)/, '\\$1')
      .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
  }

  #piece(piece: Piece): string {
    if (typeof piece === 'string') return this.plain(piece)
    if ('foreign' in piece) return this.french(piece.foreign)
    if ('strong' in piece) return `**${this.plain(piece.strong)}**`
    if ('code' in piece) return codeMarkdown(piece.code)
    if ('notes' in piece) return piece.notes.map(number => `[^${number}]`).join('')
    return this.plain(piece.text)
  }
}

function codeMarkdown(text: string): string {
  const fence = text.includes('`') ? '``' : '`'
  return `${fence}${text}${fence}`
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/\s*\n\s*/g, ' ')
}
