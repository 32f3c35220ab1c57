import type { Block, EntryBlock, Note, Section, TableBlock, TextDocument } from './document.js'
import { htmlStyle } from './html-style.js'
import { escapeHtml, HtmlText, webAddress } from './html-text.js'

/** A document as one page of HTML: no script, nothing loaded from elsewhere, made for screens and for paper. */
export function toHtml(document: TextDocument): string {
  const { language, title, sections, notes } = document
  const text = new HtmlText(language)
  const body = sections.map(section => sectionHtml(section, text)).join('\n')
  const sources = notesHtml(document, text)
  const contents = [...sections, notes].map(
    ({ id, title: name }) => `<li><a href="#${id}">${text.plain(name)}</a></li>`,
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="pvd">
<title>${text.plain(title)}</title>
<style>
${htmlStyle}
</style>
</head>
<body>
<a class="skip" href="#plan">${text.plain(document.skip)}</a>
<header>
<p class="kicker">${text.plain(document.kicker)}</p>
<h1>${text.french(document.heading)}</h1>
<p class="subtitle">${text.plain(document.subtitle)}</p>
</header>
<nav aria-labelledby="sommaire">
<h2 id="sommaire">${text.plain(document.contents)}</h2>
<ol>
${contents.join('\n')}
</ol>
</nav>
<main id="plan">
${body}
${sources}
</main>
<footer>
${document.closing.map(sentence => `<p>${text.sentence(sentence)}</p>`).join('\n')}
</footer>
</body>
</html>
`
}

function sectionHtml({ id, title, aside, newSheet, blocks }: Section, text: HtmlText): string {
  return `<section id="${id}" aria-labelledby="${id}-titre"${newSheet ? ' class="sheet"' : ''}>
<h2 id="${id}-titre">${text.plain(title)}</h2>
${aside === undefined ? '' : `<p class="section-aside">${text.plain(aside)}</p>\n`}${blocks.map(block => blockHtml(block, text)).join('\n')}
</section>`
}

function blockHtml(block: Block, text: HtmlText): string {
  switch (block.kind) {
    case 'text':
      return `<p${block.tone ? ` class="${block.tone}"` : ''}>${text.sentence(block.sentence)}</p>`
    case 'heading':
      return `<h3>${text.plain(block.text)}</h3>`
    case 'list': {
      const items = block.items.map(item => `<li>${text.sentence(item)}</li>`)
      return `<ul${block.names ? ' class="names"' : ''}>\n${items.join('\n')}\n</ul>`
    }
    case 'facts':
      return `<dl>\n${block.rows
        .map(({ label, texts }) => {
          const details = texts.map(sentence => `<dd>${text.sentence(sentence)}</dd>`).join('')
          return `<div><dt>${text.plain(label)}</dt>${details}</div>`
        })
        .join('\n')}\n</dl>`
    case 'counts': {
      const items = block.items.map(
        ({ mark, count }) =>
          `<li class="${mark.status}"><span class="count">${count}</span> <span class="word"><span aria-hidden="true">${escapeHtml(mark.symbol)}</span> ${text.plain(mark.word)}</span></li>`,
      )
      return `<ul class="counts">\n${items.join('\n')}\n</ul>`
    }
    case 'numbered': {
      const items = block.items.map((sentences, at) => {
        const paragraphs = sentences.map(sentence => `<p>${text.sentence(sentence)}</p>`).join('')
        return `<li id="${block.prefix}-${at + 1}">${paragraphs}</li>`
      })
      return `<ol class="numbered">\n${items.join('\n')}\n</ol>`
    }
    case 'table':
      return tableHtml(block, text)
    case 'entry':
      return entryHtml(block, text)
  }
}

function tableHtml({ caption, head, rows, rowIds }: TableBlock, text: HtmlText): string {
  const columns = head.map(cell => `<th role="columnheader" scope="col">${text.plain(cell)}</th>`).join('')
  const lines = rows.map(([first = [], ...others], index) => {
    const id = rowIds?.[index]
    const cells = others.map(
      (cell, at) =>
        `<td role="cell" data-label="${text.plain(head[at + 1] ?? '')}">${text.sentence(cell)}</td>`,
    )
    return `<tr role="row"${id === undefined ? '' : ` id="${id}"`}><th role="rowheader" scope="row">${text.sentence(first)}</th>${cells.join('')}</tr>`
  })
  // Phones show the cells one under the other: the roles keep the table for those who listen.
  return `<table role="table">
<caption>${text.plain(caption)}</caption>
<thead role="rowgroup"><tr role="row">${columns}</tr></thead>
<tbody role="rowgroup">
${lines.join('\n')}
</tbody>
</table>`
}

function entryHtml({ id, mark, title, about, blocks }: EntryBlock, text: HtmlText): string {
  const { status, symbol, word } = mark
  return `<article id="${id}" class="entry ${status}" aria-labelledby="${id}-titre">
<div class="entry-head">
<h3 id="${id}-titre">${text.sentence(title)}</h3>
<p class="badge"><span aria-hidden="true">${escapeHtml(symbol)}</span> ${text.plain(word)}</p>
</div>
<p class="about">${text.sentence(about)}</p>
${blocks.map(block => blockHtml(block, text)).join('\n')}
</article>`
}

function notesHtml({ notes: { id, title, items }, back }: TextDocument, text: HtmlText): string {
  return `<section id="${id}" class="sheet" role="doc-endnotes" aria-labelledby="${id}-titre">
<h2 id="${id}-titre">${text.plain(title)}</h2>
<ol class="sources">
${items.map(note => noteHtml(note, back, text)).join('\n')}
</ol>
</section>`
}

function noteHtml({ number, title, url, about }: Note, back: string, text: HtmlText): string {
  const name = text.french(title)
  const address = url === undefined ? undefined : webAddress(url)
  const call = text.callOf(number)
  const shown = address ? `<a class="outside" href="${address}">${name}</a>` : name
  const way = call
    ? ` <a class="back" href="#${call}" role="doc-backlink" aria-label="${text.plain(`${back} (${number})`)}">↩</a>`
    : ''
  return `<li id="source-${number}" value="${number}">${shown}. ${text.plain(about)}${way}</li>`
}
