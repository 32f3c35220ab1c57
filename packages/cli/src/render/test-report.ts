import { formatCivilDate, type Outcome } from 'petites-villes'
import { type Location, placeText } from '../catalogue/finding.js'
import type { EntryCoverage, FailedCase, TestReport } from '../catalogue/test-report.js'
import type { Page } from '../page/page.js'
import { code } from '../page/span.js'
import { outcomeLabels } from '../words/labels.js'
import { ruleWords } from '../words/rule-words.js'
import { outcomeSign } from './sign.js'

/** What the cases of a catalogue say: those that fail, how many there are, what they cover. */
export function renderTestReport(page: Page, report: TestReport, minimum: number | undefined): void {
  const words = ruleWords[page.language]
  if (report.failed.length > 0) {
    page.section(words.failures)
    for (const failed of report.failed) {
      renderFailed(page, failed)
      page.blank()
    }
  }
  page.blank()
  renderSummary(page, report)
  renderCoverage(page, report)
  if (minimum !== undefined && report.coverage.ratio * 100 < minimum) {
    const { ratio } = report.coverage
    page.blank()
    page.line(words.tooLow(percentText(page, ratio), percentText(page, minimum / 100)), {
      mark: { text: '✗', paint: page.palette.bad },
    })
  }
}

function renderSummary(page: Page, { rules, cases, passed, failed }: TestReport): void {
  const words = ruleWords[page.language]
  const { good, bad } = page.palette
  page.line([
    { text: words.summary({ rules, cases }), paint: page.palette.strong },
    ...(cases === 0 ? [] : [` · `, { text: `✓\u00a0${words.passed(passed)}`, paint: good }]),
    ...(failed.length === 0 ? [] : [` · `, { text: `✗\u00a0${words.failed(failed.length)}`, paint: bad }]),
  ])
  if (cases === 0) page.line(words.noCase, { mark: { text: '!', paint: page.palette.open } })
}

function renderFailed(page: Page, failed: FailedCase): void {
  const words = ruleWords[page.language]
  const { palette, say, colon } = page
  const quoted = page.language === 'fr' ? `« ${failed.case} »` : `"${failed.case}"`
  page.line(
    [
      code(failed.rule, palette.strong),
      `${colon}${quoted}, ${words.onDay(formatCivilDate(failed.asOf, page.language))}`,
    ],
    { mark: { text: '✗', paint: palette.bad } },
  )
  for (const { of, expected, found } of failed.failures) {
    const told = (value: Outcome | readonly string[]) =>
      typeof value === 'string'
        ? [{ text: say(outcomeLabels[value]), paint: outcomeSign(value, palette).paint }]
        : value.length === 0
          ? [words.nothing]
          : value.flatMap((each, at) => [at === 0 ? '' : ', ', code(each === '' ? '/' : each)])
    const [wanted, got] = words.expected[of]
    const between = page.language === 'fr' ? ' ; ' : '; '
    page.line([`${wanted} `, ...told(expected), `${between}${got} `, ...told(found), '.'], { indent: 2 })
  }
  if (failed.missing.length > 0)
    page.line(
      [
        { text: `${words.lacking} `, paint: palette.open },
        ...failed.missing.flatMap(({ fact, label }, at) => [
          `${at === 0 ? '' : ', '}${say(label)} `,
          code(`(${fact})`, palette.faint),
        ]),
        '.',
      ],
      { indent: 2 },
    )
  renderPlace(page, failed, 2)
}

function renderCoverage(page: Page, { coverage: { ratio, entries } }: TestReport): void {
  const words = ruleWords[page.language]
  const { palette } = page
  page.section(words.coverage(percentText(page, ratio)))
  const full = entries.filter(({ lacking }) => lacking.length === 0)
  const fullOf = (kind: EntryCoverage['in']) => full.filter(entry => entry.in === kind).length
  if (full.length > 0)
    page.line(`${words.inFull(fullOf('rule'), fullOf('criterion'))}.`, {
      mark: { text: '✓', paint: palette.good },
    })
  for (const entry of entries) {
    if (entry.lacking.length === 0) continue
    page.blank()
    page.line(
      [
        ...(entry.in === 'criterion' ? [`${words.criterion} `] : []),
        code(entry.id, palette.strong),
        `${page.colon}${percentText(page, entry.ratio)}`,
      ],
      { mark: { text: '!', paint: palette.open } },
    )
    for (const leaf of entry.lacking) {
      const outcomes = leaf.missing.map(outcome => page.say(outcomeLabels[outcome])).join(', ')
      page.line([`${page.say(leaf.text)} — ${words.neverSeen} `, { text: outcomes, paint: palette.open }], {
        indent: 2,
        mark: { text: '•', paint: palette.faint },
      })
      renderPlace(page, leaf, 4)
    }
  }
}

function renderPlace(page: Page, location: Location, indent: number): void {
  const texts = [placeText(location), location.pointer].filter(text => text !== '')
  page.line(
    texts.flatMap((text, at) => [at === 0 ? '' : ' ', code(text, page.palette.faint)]),
    { indent },
  )
}

/** `97,4 %`; rounded down, so that only the whole is called 100 %. */
function percentText(page: Page, ratio: number): string {
  const percent = Math.floor(ratio * 1000 + 1e-9) / 10
  return page.language === 'fr' ? `${String(percent).replace('.', ',')} %` : `${percent}%`
}
