/** Small words that a text of one language has and a text of the other has not. */
const marks = {
  fr: /(?<![\p{L}-])(le|la|les|des|du|une|est|sont|et|ou|pour|dans|avec|qui|vous|ce|cette|pas|sur|par|au|aux|votre)(?![\p{L}-])/giu,
  en: /(?<![\p{L}-])(the|of|and|is|are|with|not|you|your|for|this|that|which|has|have|by|from|to|or|in|it|be)(?![\p{L}-])/giu,
}

/** Names stay in their language: what stands between quotes and titles of texts. */
const names =
  /«[^»]*»|"[^"]*"|“[^”]*”|Petites villes de demain|Territoires d'industrie|Action cœur de ville/giu

/**
 * @param {string} text
 * @param {'fr' | 'en'} language
 */
const marksIn = (text, language) => text.replace(names, ' ').match(marks[language])?.length ?? 0

/**
 * What is wrong with a text and its twin, in sentences.
 *
 * @param {import('./texts.mjs').Pair} pair
 * @returns {string[]}
 */
export function languageProblems({ place, fr, en }) {
  if (!fr || !en)
    return [`${place} says it in ${fr ? 'French' : 'English'} only: write it in the other language too`]
  /** @type {string[]} */
  const problems = []
  const silent = (/** @type {readonly string[]} */ words) =>
    words.length > 0 && words.every(text => text.trim() === '')
  if (silent(fr.words) !== silent(en.words) && fr.words.length > 0 && en.words.length > 0)
    problems.push(`${place} says nothing in ${silent(fr.words) ? 'French' : 'English'}: write the text`)
  // A value that is a text comes in both languages, under names that say so: clauseFr, clauseEn.
  const bare = (/** @type {ReadonlySet<string>} */ names) =>
    new Set([...names].map(name => name.replace(/(Fr|En)$/, '')))
  const [inFrench, inEnglish] = [bare(fr.params), bare(en.params)]
  const lost = [...inFrench].filter(name => !inEnglish.has(name))
  const more = [...inEnglish].filter(name => !inFrench.has(name))
  if (lost.length > 0)
    problems.push(`${place} fills in ${lost.join(', ')} in French only: say it in English too`)
  if (more.length > 0)
    problems.push(`${place} fills in ${more.join(', ')} in English only: say it in French too`)
  for (const [said, own, other, name] of /** @type {const} */ ([
    [fr, 'fr', 'en', 'English'],
    [en, 'en', 'fr', 'French'],
  ])) {
    const text = said.words.join(' ')
    const foreign = marksIn(text, other)
    if (foreign >= 2 && foreign > marksIn(text, own))
      problems.push(
        `${place}, in ${own === 'fr' ? 'French' : 'English'}, reads like ${name}: "${text.slice(0, 80)}". Translate it`,
      )
  }
  return problems
}
