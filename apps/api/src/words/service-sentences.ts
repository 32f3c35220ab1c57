import { describeProblem, type Issue, type Language } from 'petites-villes'

type Sentence = Readonly<Record<Language, (params: Issue['params']) => string>>

const list = (given: unknown): string => (Array.isArray(given) ? given.join(', ') : String(given))
const meant = (params: Issue['params'], language: Language): string => {
  const near = Array.isArray(params.suggestions) ? params.suggestions.join(', ') : ''
  if (near === '') return ''
  return language === 'fr' ? ` Vouliez-vous dire ${near} ?` : ` Did you mean ${near}?`
}

/** What the service itself has to say; everything else is said by the packages. */
const sentences: Readonly<Record<string, Sentence>> = {
  'service/no-such-path': {
    fr: () => 'Rien ne se trouve à cette adresse ; /openapi.json décrit celles qui existent.',
    en: () => 'There is nothing at this address; /openapi.json describes those that exist.',
  },
  'service/method-not-allowed': {
    fr: p => `Cette adresse répond à ${list(p.choices)}.`,
    en: p => `This address answers ${list(p.choices)}.`,
  },
  'service/unknown-parameter': {
    fr: p => `Le paramètre « ${String(p.given)} » n'existe pas ici.${meant(p, 'fr')}`,
    en: p => `There is no parameter "${String(p.given)}" here.${meant(p, 'en')}`,
  },
  'service/repeated-parameter': {
    fr: p => `Le paramètre « ${String(p.given)} » est donné deux fois : gardez une seule valeur.`,
    en: p => `The parameter "${String(p.given)}" is given twice: keep one value.`,
  },
  'service/missing-parameter': {
    fr: p => `Il manque le paramètre « ${String(p.given)} ».`,
    en: p => `The parameter "${String(p.given)}" is missing.`,
  },
  'service/not-a-count': {
    fr: p =>
      `Écrivez un nombre entier de ${String(p.min)} à ${String(p.max)}, et non « ${String(p.given)} ».`,
    en: p => `Write a whole number from ${String(p.min)} to ${String(p.max)}, not "${String(p.given)}".`,
  },
  'service/not-a-choice': {
    fr: p => `« ${String(p.given)} » n'est pas un choix possible : ${list(p.choices)}.${meant(p, 'fr')}`,
    en: p => `"${String(p.given)}" is not one of the choices: ${list(p.choices)}.${meant(p, 'en')}`,
  },
  'service/text-too-long': {
    fr: p => `Ce texte ne doit pas dépasser ${String(p.most)} caractères.`,
    en: p => `This text must have no more than ${String(p.most)} characters.`,
  },
  'service/town-replaced': {
    fr: p =>
      `${String(p.given)} (${String(p.name)}) n'est pas une commune d'aujourd'hui ; son territoire relève de ${list(p.suggestions)}.`,
    en: p =>
      `${String(p.given)} (${String(p.name)}) is not a commune of today; its territory belongs to ${list(p.suggestions)}.`,
  },
  'service/media-type': {
    fr: p => `Le type de contenu « ${String(p.given)} » n'est pas accepté ; envoyez ${list(p.choices)}.`,
    en: p => `The content type "${String(p.given)}" is not accepted; send ${list(p.choices)}.`,
  },
  'service/content-encoding': {
    fr: () => 'Envoyez le contenu tel quel : les corps compressés ne sont pas acceptés.',
    en: () => 'Send the content as it is: compressed bodies are not accepted.',
  },
  'service/no-workbook': {
    fr: () =>
      'Les classeurs ne sont pas acceptés ici : enregistrez la feuille en CSV, ou utilisez « pvd check ».',
    en: () => 'Workbooks are not accepted here: save the sheet as CSV, or use "pvd check".',
  },
  'service/body-too-large': {
    fr: p => `Le contenu dépasse ${String(p.kilobytes)} Ko : envoyez-le en plusieurs fois.`,
    en: p => `The content exceeds ${String(p.kilobytes)} KB: send it in parts.`,
  },
  'service/body-too-deep': {
    fr: p => `Le JSON est imbriqué sur plus de ${String(p.most)} niveaux.`,
    en: p => `The JSON nests deeper than ${String(p.most)} levels.`,
  },
  'service/body-cut-off': {
    fr: () => "Le contenu s'est interrompu avant sa fin.",
    en: () => 'The content broke off before its end.',
  },
  'service/too-many-cells': {
    fr: p =>
      `La liste a plus de ${String(p.most)} cases (objets × clés distinctes) : envoyez-la en plusieurs fois.`,
    en: p => `The list has more than ${String(p.most)} cells (objects × distinct keys): send it in parts.`,
  },
  'service/too-many-columns': {
    fr: p => `La table a plus de ${String(p.most)} colonnes.`,
    en: p => `The table has more than ${String(p.most)} columns.`,
  },
  'service/line-too-long': {
    fr: p => `Une ligne, une clé ou une case dépasse ${String(p.kilobytes)} Ko.`,
    en: p => `A line, a key or a cell exceeds ${String(p.kilobytes)} KB.`,
  },
  'service/json-as-csv': {
    fr: () =>
      'Le contenu est annoncé comme du CSV et commence comme du JSON : envoyez-le comme application/json.',
    en: () => 'The content is announced as CSV and begins as JSON: send it as application/json.',
  },
  'service/not-utf-8': {
    fr: () => "Le JSON n'est pas écrit en UTF-8.",
    en: () => 'The JSON is not written in UTF-8.',
  },
  'service/not-json': {
    fr: () => "Le contenu n'est pas du JSON.",
    en: () => 'The content is not JSON.',
  },
  'service/not-an-object': {
    fr: p => `Un objet est attendu, et non ${String(p.given)}.`,
    en: p => `An object is expected, not ${String(p.given)}.`,
  },
  'service/not-a-list': {
    fr: p => `Une liste est attendue, et non ${String(p.given)}.`,
    en: p => `A list is expected, not ${String(p.given)}.`,
  },
  'service/not-text': {
    fr: p => `Un texte est attendu, et non ${String(p.given)}.`,
    en: p => `A text is expected, not ${String(p.given)}.`,
  },
  'service/missing-property': {
    fr: p => `Il manque la propriété « ${String(p.given)} ».`,
    en: p => `The property "${String(p.given)}" is missing.`,
  },
  'service/unknown-property': {
    fr: p => `La propriété « ${String(p.given)} » n'existe pas ici.${meant(p, 'fr')}`,
    en: p => `There is no property "${String(p.given)}" here.${meant(p, 'en')}`,
  },
  'service/list-too-long': {
    fr: p => `La liste a ${String(p.given)} éléments ; ${String(p.most)} au plus sont acceptés.`,
    en: p => `The list has ${String(p.given)} items; no more than ${String(p.most)} are accepted.`,
  },
  'service/no-such-rule': {
    fr: p => `Aucune règle du catalogue ne porte l'identifiant « ${String(p.given)} ».${meant(p, 'fr')}`,
    en: p => `No rule of the catalogue has the id "${String(p.given)}".${meant(p, 'en')}`,
  },
  'service/too-much-work': {
    fr: p => `La demande prend plus de ${String(p.seconds)} s : envoyez-la en plusieurs fois.`,
    en: p => `The request takes more than ${String(p.seconds)} s: send it in parts.`,
  },
  'service/busy': {
    fr: () => 'Trop de calculs sont en cours : réessayez dans quelques secondes.',
    en: () => 'Too much work is under way: try again in a few seconds.',
  },
  'service/failure': {
    fr: () =>
      "Le service a rencontré une erreur inattendue ; l'identifiant de la demande aide à la retrouver.",
    en: () => 'The service met an unexpected error; the id of the request helps to find it.',
  },
}

/** What an issue says to a person, whoever found it. */
export function sentenceOf(issue: Issue, language: Language): string {
  const own = sentences[issue.code]
  return own ? own[language](issue.params) : describeProblem(issue, language)
}

/** The codes that the service has sentences for. */
export const serviceCodes: readonly string[] = Object.keys(sentences)
