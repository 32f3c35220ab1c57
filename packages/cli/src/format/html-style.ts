/** The look of a plan: readable on a phone, in the dark and on a sheet of A4. Colour never speaks alone. */
export const htmlStyle = `:root {
  --paper: #ffffff; --ground: #f4f5f9; --ink: #1b1d28; --soft: #555a6b; --line: #d9dce6;
  --accent: #1d3f72; --good: #16663a; --open: #8a5300; --later: #0b5aa8; --bad: #a3242a; --faint: #5d6273;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1a1c24; --ground: #12131a; --ink: #e9eaf0; --soft: #a9aec0; --line: #383c4a;
    --accent: #a9c6f5; --good: #76d39b; --open: #f2b968; --later: #8bc2fa; --bad: #ff9a9a; --faint: #a9aec0;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
header, nav, main > section, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin: 0; }
p, ul, ol, dl { margin: 0 0 .6rem; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
header { padding-top: 3rem; }
.kicker { color: var(--accent); font-weight: 600; letter-spacing: .02em; margin-bottom: .4rem; }
h1 { font-size: clamp(2.2rem, 7vw, 3.4rem); letter-spacing: -.02em; }
.subtitle { color: var(--soft); font-size: 1.1rem; margin: .6rem 0 1.5rem; }
nav h2 { font-size: .85rem; color: var(--soft); font-weight: 600; margin-bottom: .4rem; }
nav ol { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin-bottom: 1.5rem; }
main > section {
  background: var(--paper); border: 1px solid var(--line); border-radius: 10px;
  margin-bottom: 1.5rem; padding: 1.75rem 1.75rem 1.5rem;
}
h2 { font-size: 1.6rem; letter-spacing: -.01em; margin-bottom: 1rem; color: var(--accent); }
section > h3 { font-size: 1.1rem; margin: 1.6rem 0 .6rem; }
.section-aside { color: var(--soft); margin-top: -.6rem; margin-bottom: 1.2rem; }
.counts { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; margin-bottom: 1.4rem; }
.counts li { border: 1px solid var(--line); border-top: 4px solid var(--tone); border-radius: 6px; padding: .6rem .9rem .7rem; }
.count { display: block; font-size: 2.1rem; font-weight: 700; line-height: 1.15; font-variant-numeric: tabular-nums; }
.word { color: var(--tone); font-weight: 600; }
.available { --tone: var(--good); } .to-confirm { --tone: var(--open); } .upcoming { --tone: var(--later); }
.closed { --tone: var(--faint); } .not-eligible { --tone: var(--bad); }
dl > div { display: grid; grid-template-columns: 12rem 1fr; column-gap: 1.25rem; padding: .6rem 0; border-top: 1px solid var(--line); }
dl > div:first-child { border-top: 0; }
dt { font-weight: 600; color: var(--soft); grid-row: 1 / span 99; }
dd { margin: 0; grid-column: 2; }
dd + dd { margin-top: .35rem; }
.names { columns: 2; column-gap: 2rem; padding-left: 1.1rem; }
.names li { break-inside: avoid; padding-left: .1rem; margin-bottom: .25rem; }
.names li::marker { content: "✓ "; color: var(--good); }
table { border-collapse: collapse; width: 100%; margin: 1.4rem 0 .6rem; font-size: .95rem; }
caption { text-align: left; font-weight: 700; padding-bottom: .5rem; font-size: 1.05rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); }
thead th { color: var(--soft); font-size: .85rem; border-top: 0; }
tbody th { font-weight: 600; }
.entry { border-top: 1px solid var(--line); padding: 1.1rem 0 .7rem; }
.entry-head { display: flex; justify-content: space-between; align-items: baseline; gap: .5rem 1rem; }
.entry h3 { font-size: 1.12rem; text-wrap: pretty; }
.badge { color: var(--tone); border: 1.5px solid var(--tone); border-radius: 99px; padding: .05rem .7rem; font-size: .85rem; font-weight: 600; white-space: nowrap; margin: 0; flex: none; }
.about, .aside { color: var(--soft); font-size: .9rem; }
.about { margin: .15rem 0 .5rem; }
.entry p, .entry ul { margin-bottom: .4rem; max-width: 46rem; }
.entry ul { padding-left: 1.2rem; }
.doubt { border-left: 3px solid var(--open); padding-left: .75rem; font-size: .95rem; }
.calls { font-size: .78em; vertical-align: .25em; line-height: 0; white-space: normal; }
.aside .calls { font-size: 1em; vertical-align: 0; line-height: inherit; }
.calls a { text-decoration: none; padding: 0 .08em; }
.calls a:hover { text-decoration: underline; }
.numbered { padding-left: 2.2rem; }
.numbered li { padding: .5rem 0 .3rem .3rem; break-inside: avoid; }
.numbered li::marker { font-weight: 700; color: var(--accent); font-variant-numeric: tabular-nums; }
.numbered p { margin-bottom: .15rem; }
.numbered p + p { color: var(--soft); font-size: .9rem; }
.sources { padding-left: 2.4rem; font-size: .88rem; }
.sources li { margin-bottom: .45rem; break-inside: avoid; }
.back { text-decoration: none; }
:target { background: color-mix(in srgb, var(--accent) 10%, transparent); }
main > section:target { background: var(--paper); }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .88em; background: var(--ground); border: 1px solid var(--line); border-radius: 4px; padding: .05em .35em; }
footer { color: var(--soft); font-size: .9rem; padding-bottom: 3rem; }
@media (max-width: 40rem) {
  header { padding-top: 1.75rem; }
  main > section { border-radius: 0; border-left: 0; border-right: 0; padding: 1.4rem 1.25rem; }
  dl > div { display: block; }
  dt { margin-bottom: .1rem; }
  .names { columns: 1; }
  .counts { grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: .5rem; }
  .counts li { padding: .45rem .6rem .5rem; }
  .word { font-size: .9rem; }
  .entry-head { display: block; }
  .badge { display: inline-block; margin-top: .4rem; }
  thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  table, caption, tbody, tr, tbody th, td { display: block; }
  tbody th { padding-bottom: 0; }
  td { border-top: 0; padding: .15rem 0; }
  td::before { content: attr(data-label) " : "; color: var(--soft); }
  :lang(en) td::before { content: attr(data-label) ": "; }
  tr { padding-bottom: .4rem; }
}
@page { size: A4; margin: 16mm 16mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #555a6b; } }
@media print {
  :root {
    --paper: #fff; --ground: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #1d3f72;
    --good: #16663a; --open: #7a4900; --later: #0b5aa8; --bad: #a3242a; --faint: #555;
  }
  html { font-size: 9.5pt; }
  body { line-height: 1.4; }
  nav, .skip, .back { display: none; }
  header, nav, main > section, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  h1 { font-size: 28pt; }
  .subtitle { margin-bottom: .8rem; }
  main > section { border: 0; border-radius: 0; padding: 0; margin: 0 0 1.4rem; }
  .sheet { break-before: page; }
  h2 { font-size: 16pt; border-bottom: 1.5pt solid var(--accent); padding-bottom: 2pt; }
  h2, h3, caption, .entry-head, .about, .section-aside { break-after: avoid; }
  .entry, tr, dl > div, .counts { break-inside: avoid; }
  .entry { padding: .7rem 0 .4rem; }
  .count { font-size: 20pt; }
  p { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
  .sources { columns: 2; column-gap: 8mm; font-size: 7.5pt; line-height: 1.3; }
  .sources li { margin-bottom: .3rem; }
  .outside::after { content: " — " attr(href); color: var(--soft); overflow-wrap: anywhere; }
  :target { background: none; }
}`
