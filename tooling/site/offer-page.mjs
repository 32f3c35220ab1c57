import { html } from 'hono/html'
import {
  applicantLabels,
  confidenceLabels,
  covers,
  describeFunding,
  describeRule,
  formatCivilDate,
  formatValue,
  offerKindLabels,
  partner,
  partnerRoleLabels,
  pillars,
  say,
  themeLabels,
  versionAt,
  windowState,
} from 'petites-villes'
import { addresses, seenFrom } from './address.mjs'
import { Citations } from './citations.mjs'
import { countBar } from './count-bar.mjs'
import { periodText } from './period-text.mjs'
import { capital, parametersOf, ruleList } from './rule-list.mjs'
import { siteWords } from './words.mjs'

/** @typedef {import('./layout.mjs').Html} Html */
/** @typedef {import('petites-villes').Offer} Offer */

/**
 * @typedef {object} OfferContext
 * @property {import('./address.mjs').Language} language
 * @property {import('petites-villes').CivilDate} asOf
 * @property {import('petites-villes').Pvd} pvd
 * @property {number} members how many towns the programme has
 * @property {ReadonlyMap<string, import('./offer-counts.mjs').OfferCounts>} counts
 */

/**
 * Everything that the catalogue says of one offer.
 *
 * @param {Offer} offer
 * @param {OfferContext} context
 * @returns {import('./layout.mjs').Page}
 */
export function offerPage(offer, context) {
  const { language, asOf } = context
  const words = siteWords[language]
  const citations = new Citations()
  const title = offer.acronym ? `${offer.name} (${offer.acronym})` : offer.name
  const { state } = windowState(offer.window, asOf)
  const sections = [
    section('funding', words.funding, funding(offer, context, citations)),
    section('towns', words.towns, towns(offer, context)),
    section('rule', words.rule, rules(offer, context, citations)),
    section('thresholds', words.thresholds, thresholds(offer, context, citations)),
    section('window', words.window, spans(offer, context, citations)),
    section('limits', words.limits, limits(offer, language, citations)),
    section('conditions', words.conditions, texts(offer.conditions, language)),
    section('partners', words.partners, partnersOf(offer, language)),
    section('doubts', words.doubts, texts(offer.doubts, language)),
  ]
  citations.cite(offer.sources)
  return {
    path: addresses.offer(language, offer.id),
    translation: addresses.offer(language === 'fr' ? 'en' : 'fr', offer.id),
    language,
    section: 'offers',
    title,
    description: offer.summary[language],
    body: html`<article class="offer">
      <header class="offer-head">
        <p class="crumb">
          <a
            href="${seenFrom(addresses.offer(language, offer.id), `${addresses.offers(language)}#${offer.pillar}`)}"
            >${pillarName(offer, language)}</a
          >
        </p>
        <h1 lang="fr">${title}</h1>
        <p class="lead">${offer.summary[language]}</p>
        <p>
          <span class="state state-${state}">${capital(words.windowStates[state])}</span>
          ${formatCivilDate(asOf, language)}
        </p>
      </header>
      <aside class="card" aria-labelledby="glance">
        <h2 id="glance">${words.glance}</h2>
        ${glance(offer, context)}
      </aside>
      <div class="offer-body">
        ${sections}
        <section aria-labelledby="sources">
          <h2 id="sources">${words.sources}</h2>
          <p class="faint">${words.sourcesNote}</p>
          ${citations.list(language)}
        </section>
        <section aria-labelledby="ask">
          <h2 id="ask">${words.ask}</h2>
          <pre tabindex="0"><code>npx @petites-villes/cli explain 73157 ${offer.id}</code></pre>
        </section>
      </div>
    </article>`,
  }
}

/**
 * A titled part, or nothing where there is nothing to say.
 *
 * @param {string} id
 * @param {string} title
 * @param {Html | undefined} body
 */
function section(id, title, body) {
  return body
    ? html`<section aria-labelledby="${id}">
        <h2 id="${id}">${title}</h2>
        ${body}
      </section> `
    : ''
}

/**
 * @param {Offer} offer
 * @param {import('./address.mjs').Language} language
 */
function pillarName(offer, language) {
  return pillars.find(({ id }) => id === offer.pillar)?.name[language] ?? offer.pillar
}

/**
 * @param {Offer} offer
 * @param {OfferContext} context
 */
function glance(offer, { language, pvd }) {
  const words = siteWords[language]
  /** @param {readonly string[]} ids */
  const links = ids =>
    ids.map(
      (id, at) =>
        html`${at === 0 ? '' : ', '}<a
            lang="fr"
            href="${seenFrom(addresses.offer(language, offer.id), addresses.offer(language, id))}"
            >${pvd.offers.find(other => other.id === id)?.name ?? id}</a
          >`,
    )
  /** @type {readonly (readonly [string, unknown])[]} */
  const rows = [
    [words.kind, capital(offerKindLabels[offer.kind][language])],
    [words.applicants, capital(offer.applicants.map(each => applicantLabels[each][language]).join(', '))],
    [words.themes, capital(offer.themes.map(theme => themeLabels[theme][language]).join(', '))],
    ...(offer.completes ? [/** @type {const} */ ([words.completes, links([offer.completes])])] : []),
    ...(offer.excludes?.length ? [/** @type {const} */ ([words.excludes, links(offer.excludes)])] : []),
    ...(offer.measures?.length ? [/** @type {const} */ ([words.measures, links(offer.measures)])] : []),
    [words.confidence, capital(confidenceLabels[offer.confidence][language])],
    [words.identifier, html`<code>${offer.id}</code>`],
  ]
  return html`<dl>
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}

/**
 * @param {Offer} offer
 * @param {OfferContext} context
 * @param {Citations} citations
 */
function funding(offer, { language, asOf, pvd: { rulebook } }, citations) {
  const words = siteWords[language]
  if (offer.funding.length === 0) return html`<p>${words.nothingPublished}</p>`
  return html`<ul class="terms">
    ${offer.funding.map(
      term => html`<li${covers(term, asOf) ? '' : html` class="past"`}>
<p>${capital(describeFunding(term)[language])}.${citations.cite(term.sources)}</p>
${term.from || term.to ? html`<p class="faint">${capital(periodText(term, language))}.</p>` : ''}
${
  term.when
    ? html`<p class="faint">
        ${words.onlyIf}${language === 'fr' ? ' :' : ':'}
        ${say(describeRule(term.when, { rulebook, asOf, form: 'long' }), language)}.
      </p>`
    : ''
}</li>`,
    )}
  </ul>`
}

/**
 * @param {Offer} offer
 * @param {OfferContext} context
 */
function towns(offer, { language, asOf, members, counts, pvd: { vocabulary } }) {
  const words = siteWords[language]
  const found = counts.get(offer.id)
  if (!found) throw new Error(`nobody counted the towns of ${offer.id}`)
  const number = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB')
  /** @type {Readonly<Record<string, { readonly question: { readonly fr: string, readonly en: string } }>>} */
  const facts = vocabulary
  return html`<p>${words.townsLead(formatCivilDate(asOf, language), number.format(members))}</p>
    ${countBar(found, language)}
    ${
      found.unknown === 0
        ? ''
        : html`<p>${words.toldApart}</p>
            <h3>${words.whatIsMissing}</h3>
            <ul>
              ${found.missing.map(
                ({ fact, towns: waiting }) =>
                  html`<li>
                    ${facts[fact]?.question[language] ?? fact}
                    <span class="faint">${words.askedFor(number.format(waiting))}</span>
                  </li>`,
              )}
            </ul>`
    }`
}

/**
 * @param {Offer} offer
 * @param {OfferContext} context
 * @param {Citations} citations
 */
function rules(offer, { language, asOf, pvd: { rulebook } }, citations) {
  const words = siteWords[language]
  const inForce = versionAt(offer.rule, asOf)
  return html`<p class="faint">${words.ruleNote}</p>
    ${inForce ? '' : html`<p>${words.notInForce}</p>`}
    ${offer.rule.map(version => {
      // A version speaks of the thresholds of its own time.
      const day = version === inForce ? asOf : (version.from ?? asOf)
      const dated = version.from || version.to
      return html`${dated ? html`<h3>${capital(periodText(version, language))}${version === inForce ? html` <span class="faint">(${words.inForce})</span>` : ''}</h3>` : ''}
        ${ruleList(version.value, { language, asOf: day, rulebook })}
        <p class="faint">
          ${words.sources}${language === 'fr' ? ' :' : ':'}${citations.cite(version.sources)}
        </p>`
    })}`
}

/**
 * @param {Offer} offer
 * @param {OfferContext} context
 * @param {Citations} citations
 */
function thresholds(offer, { language, asOf, pvd: { rulebook } }, citations) {
  const words = siteWords[language]
  const spoken = [
    ...offer.rule.map(({ value }) => value),
    ...offer.funding.flatMap(({ when }) => (when ? [when] : [])),
  ]
  const named = [...parametersOf(spoken, rulebook)].flatMap(id => rulebook.parameters[id] ?? [])
  if (named.length === 0) return undefined
  return table(
    [words.threshold, words.value, words.period],
    named.flatMap(parameter =>
      parameter.versions.map(version => ({
        past: !covers(version, asOf),
        cells: [
          capital(parameter.label[language]),
          html`${formatValue(version.value, parameter, language)}${citations.cite(version.sources)}`,
          capital(periodText(version, language)),
        ],
      })),
    ),
  )
}

/**
 * @param {Offer} offer
 * @param {OfferContext} context
 * @param {Citations} citations
 */
function spans(offer, { language, asOf }, citations) {
  const words = siteWords[language]
  const noted = offer.window.some(({ note }) => note)
  return table(
    [words.period, words.state, ...(noted ? [words.note] : [])],
    offer.window.map(span => ({
      past: !covers(span, asOf),
      cells: [
        html`${capital(periodText(span, language))}${citations.cite(span.sources)}`,
        capital(words.windowStates[span.state]),
        ...(noted ? [span.note?.[language] ?? ''] : []),
      ],
    })),
  )
}

/**
 * @param {Offer} offer
 * @param {import('./address.mjs').Language} language
 * @param {Citations} citations
 */
function limits({ limits: found }, language, citations) {
  const words = siteWords[language]
  if (!found?.length) return undefined
  return html`<ul>
    ${found.map(({ kind, percent, sources }) => {
      const share = String(percent)
      return html`<li>
        ${kind === 'public-aid' ? words.publicAid(share) : words.ownShare(share)}${citations.cite(sources)}
      </li>`
    })}
  </ul>`
}

/**
 * @param {readonly { readonly fr: string, readonly en: string }[] | undefined} said
 * @param {import('./address.mjs').Language} language
 */
function texts(said, language) {
  return said?.length
    ? html`<ul>
        ${said.map(text => html`<li>${text[language]}</li>`)}
      </ul>`
    : undefined
}

/**
 * @param {Offer} offer
 * @param {import('./address.mjs').Language} language
 */
function partnersOf(offer, language) {
  const words = siteWords[language]
  if (offer.partners.length === 0) return html`<p>${words.nobody}</p>`
  const ids = [...new Set(offer.partners.map(({ partner: id }) => id))]
  return table(
    [words.partner, words.role],
    ids.map(id => {
      const { name, site } = partner(id)
      const roles = offer.partners
        .filter(each => each.partner === id)
        .map(({ role }) => partnerRoleLabels[role])
      return {
        past: false,
        cells: [
          site ? html`<a href="${site}" lang="fr">${name}</a>` : html`<span lang="fr">${name}</span>`,
          capital(roles.map(role => role[language]).join(', ')),
        ],
      }
    }),
  )
}

/**
 * @param {readonly string[]} heads
 * @param {readonly { readonly past: boolean, readonly cells: readonly unknown[] }[]} rows
 */
function table(heads, rows) {
  return html`<div class="table">
    <table>
      <thead>
        <tr>
          ${heads.map(head => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ past, cells }) =>
            html`<tr${past ? html` class="past"` : ''}>${cells.map((cell, at) => html`<td data-head="${heads[at] ?? ''}">${cell}</td>`)}</tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
