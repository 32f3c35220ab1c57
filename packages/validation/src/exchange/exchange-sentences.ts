import type { IssueParams, IssueSentences } from '@petites-villes/core'

const list = (given: unknown) => (Array.isArray(given) ? given.join(', ') : '')
const orFr = (p: IssueParams) => (list(p.suggestions) ? ` À écrire : ${list(p.suggestions)}.` : '')
const orEn = (p: IssueParams) => (list(p.suggestions) ? ` To write: ${list(p.suggestions)}.` : '')

/** One sentence in each language, the field first and the repair last. */
const ofField = (fr: (p: IssueParams) => string, en: (p: IssueParams) => string): IssueSentences[string] => ({
  fr: p => `${String(p.field)} : ${fr(p)}${orFr(p)}`,
  en: p => `${String(p.field)}: ${en(p)}${orEn(p)}`,
})

/** What is said of an aid that another system sent. */
export const exchangeSentences: IssueSentences = {
  'aid/not-an-aid': {
    fr: p => `Une aide est un objet JSON, et non ${String(p.given)}.`,
    en: p => `An aid is a JSON object, not ${String(p.given)}.`,
  },
  'aid/refused': {
    fr: p =>
      `Le serveur n'a pas envoyé d'aide, mais un message : « ${String(p.message)} ». Redemandez, avec un jeton en cours de validité.`,
    en: p => `The server sent no aid but a message: "${String(p.message)}". Ask again, with a valid token.`,
  },
  'aid/more-pages': {
    fr: p =>
      `Cette page tient ${String(p.here)} aides sur ${String(p.count)} ; la suite est à ${String(p.next)}. Le paramètre de la taille des pages est itemsPerPage.`,
    en: p =>
      `This page holds ${String(p.here)} aids of ${String(p.count)}; the next one is at ${String(p.next)}. The size of pages is the parameter itemsPerPage.`,
  },
  'aid/not-the-one-asked': {
    fr: p =>
      `L'aide ${String(p.asked)} était demandée et ${String(p.here)} sont venues : le serveur ignore ?id=. Demandez /api/aids/by-id/${String(p.asked)}/.`,
    en: p =>
      `Aid ${String(p.asked)} was asked for and ${String(p.here)} came: the server ignores ?id=. Ask for /api/aids/by-id/${String(p.asked)}/.`,
  },
  'aid/required': ofField(
    () => `ce champ est obligatoire.`,
    () => `this field is required.`,
  ),
  'aid/not-text': ofField(
    p => `un texte est attendu, et non ${String(p.given)}.`,
    p => `text is expected, not ${String(p.given)}.`,
  ),
  'aid/too-long': ofField(
    p => `${String(p.length)} caractères, pour ${String(p.most)} au plus.`,
    p => `${String(p.length)} characters, of ${String(p.most)} at most.`,
  ),
  'aid/not-a-list': ofField(
    p => `une liste est attendue, et non ${String(p.given)}.`,
    p => `a list is expected, not ${String(p.given)}.`,
  ),
  'aid/no-name': ofField(
    p => `un objet avec son nom (name) est attendu, et non ${String(p.given)}.`,
    p => `an object with its name is expected, not ${String(p.given)}.`,
  ),
  'aid/read-in-part': ofField(
    p => `une partie de ${String(p.given)} n'est pas comprise ; la liste est gardée à part.`,
    p => `a part of ${String(p.given)} is not understood; the list is kept aside.`,
  ),
  'aid/not-a-number': ofField(
    p => `un nombre entier est attendu, et non ${String(p.given)}.`,
    p => `a whole number is expected, not ${String(p.given)}.`,
  ),
  'aid/rates-in-one-cell': ofField(
    p => `« ${String(p.given)} » tient deux taux, le plus bas et le plus haut ; chacun a son champ.`,
    p => `"${String(p.given)}" holds two rates, the lower and the upper one; each has its own field.`,
  ),
  'aid/rate-out-of-range': ofField(
    p => `un taux va de 0 à 100, et non ${String(p.given)}.`,
    p => `a rate goes from 0 to 100, not ${String(p.given)}.`,
  ),
  'aid/rates-reversed': ofField(
    p => `le taux le plus bas (${String(p.lower)}) dépasse le plus haut (${String(p.upper)}).`,
    p => `the lower rate (${String(p.lower)}) is above the upper one (${String(p.upper)}).`,
  ),
  'aid/negative': ofField(
    p => `un montant ne peut être négatif : ${String(p.given)}.`,
    p => `an amount cannot be negative: ${String(p.given)}.`,
  ),
  'aid/not-a-boolean': ofField(
    p => `true ou false est attendu, et non ${String(p.given)}.`,
    p => `true or false is expected, not ${String(p.given)}.`,
  ),
  'aid/not-a-day': ofField(
    p => `une date AAAA-MM-JJ est attendue, et non ${String(p.given)}.`,
    p => `a day YYYY-MM-DD is expected, not ${String(p.given)}.`,
  ),
  'aid/days-reversed': ofField(
    p => `l'ouverture (${String(p.from)}) suit la clôture (${String(p.to)}).`,
    p => `the opening (${String(p.from)}) follows the deadline (${String(p.to)}).`,
  ),
  'aid/unknown-choice': ofField(
    p => `« ${String(p.given)} » n'est pas un choix connu ; il est gardé tel quel.`,
    p => `"${String(p.given)}" is no known choice; it is kept as it is.`,
  ),
  'aid/unknown-field': ofField(
    () => `ce champ n'est pas connu ; il est gardé à part.`,
    () => `this field is not known; it is kept aside.`,
  ),
  'aid/unsplit-category': ofField(
    p => `rien ne dit où finit le thème dans « ${String(p.given)} » ; donnez la liste /api/themes/.`,
    p => `nothing says where the theme ends in "${String(p.given)}"; give the list of /api/themes/.`,
  ),
  'aid/unknown-perimeter': ofField(
    p => `« ${String(p.given)} » n'est qu'un nom : ses codes INSEE ne sont pas connus.`,
    p => `"${String(p.given)}" is only a name: its INSEE codes are not known.`,
  ),
}
