/** One scale of type, few colours, light and dark, screen and paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1b1e28; --soft: #565c6e; --paper: #fdfcf9; --card: #fff; --line: #dcd8cd;
  --error: #a4262c; --warning: #7a4b00; --info: #28547c; --good: #1f6b3a; --mark: #f4efe2 }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae3; --soft: #a9adba; --paper: #15171d; --card: #1d2028;
  --line: #363a46; --error: #ff9a94; --warning: #f2bd66; --info: #9ac7f2; --good: #86d6a2; --mark: #2a2e39 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }
main, header, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem }
header { padding-top: 2.5rem }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; overflow-wrap: anywhere }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem }
p { margin: .25rem 0 }
.soft, footer { color: var(--soft) }
.verdict { font-size: 1.25rem; font-weight: 650; margin: 1.25rem 0 .5rem }
.error { color: var(--error) } .warning { color: var(--warning) } .info { color: var(--info) } .good { color: var(--good) }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; padding: 0; list-style: none }
.counts li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; min-width: 8rem }
.counts b { display: block; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
caption { text-align: left; color: var(--soft); padding-bottom: .5rem }
th, td { text-align: left; vertical-align: top; padding: .6rem .75rem .6rem 0; border-top: 1px solid var(--line) }
thead th { border-top: 0; color: var(--soft); font-weight: 600; font-size: .875rem }
.place { white-space: nowrap; font-variant-numeric: tabular-nums }
code, del, ins { font: .9em/1.4 ui-monospace, monospace; background: var(--mark); border-radius: .25rem; padding: .1em .35em; overflow-wrap: anywhere }
ins { text-decoration: none; font-weight: 650 }
.severity { font-weight: 650; white-space: nowrap }
ul.plain { padding-left: 1.25rem }
footer { margin-top: 3rem; padding-bottom: 2.5rem; font-size: .875rem }
@media (max-width: 40rem) { thead { position: absolute; clip-path: inset(50%) } tr { display: block; border-top: 1px solid var(--line); padding: .5rem 0 }
  th, td { display: block; border: 0; padding: .15rem 0 } .place { white-space: normal } }
@media print { body { background: #fff; color: #000; font-size: 10pt } .counts li { border-color: #999 } tr { break-inside: avoid } }
`
