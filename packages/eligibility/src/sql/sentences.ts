import type { IssueParams, IssueSentences } from '@petites-villes/core'

const text = (given: IssueParams[string] | undefined): string =>
  Array.isArray(given) ? given.join(', ') : String(given)

const databases: Readonly<Record<string, string>> = {
  duckdb: 'DuckDB',
  postgresql: 'PostgreSQL',
  sqlite: 'SQLite',
  clickhouse: 'ClickHouse',
}

const database = ({ dialect }: IssueParams): string => databases[String(dialect)] ?? String(dialect)

const meant = {
  fr: ({ suggestions }: IssueParams) =>
    text(suggestions ?? []) === '' ? '' : ` Vouliez-vous dire ${text(suggestions)} ?`,
  en: ({ suggestions }: IssueParams) =>
    text(suggestions ?? []) === '' ? '' : ` Did you mean ${text(suggestions)}?`,
}

/** What the translation to SQL says when it refuses. */
export const sqlSentences: IssueSentences = {
  'sql/no-column': {
    fr: p =>
      `La règle lit le fait « ${text(p.fact)} », dont la table n'a pas de colonne : nommez-la, ou donnez null pour « inconnu partout ».`,
    en: p =>
      `The rule reads the fact "${text(p.fact)}", for which there is no column: name it, or give null for "unknown everywhere".`,
  },
  'sql/no-such-encoding': {
    fr: p => `${database(p)} ne lit pas ce fait comme « ${text(p.given)} » ; choisissez ${text(p.choices)}.`,
    en: p => `${database(p)} does not read this fact as "${text(p.given)}"; choose ${text(p.choices)}.`,
  },
  'sql/item-without-column': {
    fr: p => `Il manque une colonne pour ${text(p.items)} : chaque élément de la liste a la sienne.`,
    en: p => `There is no column for ${text(p.items)}: each item of the list has one of its own.`,
  },
  'sql/flags-beside-list': {
    fr: () =>
      "Une liste tenue en une colonne par élément ne peut pas être comparée en entier avec la liste d'une autre colonne : tenez-la en une seule colonne.",
    en: () =>
      'A list kept as one column for each item cannot be compared as a whole with the list of another column: keep it in one column.',
  },
  'sql/may-overflow': {
    fr: p =>
      `Sur ${database(p)}, ce calcul (${text(p.op)}) peut dépasser le plus grand nombre et arrêter toute la requête : calculez avec moins de facteurs.`,
    en: p =>
      `On ${database(p)} this computation (${text(p.op)}) may pass the largest number and stop the whole query: compute with fewer factors.`,
  },
  'sql/mixed-span': {
    fr: () =>
      "Plusieurs durées ne s'ajoutent à un jour que si elles sont fixes et de même signe : en chemin, le jour pourrait quitter le calendrier. Emboîtez un calcul par durée.",
    en: () =>
      'Several spans are added to a day only where they are constant and of one sign: on its way the day might leave the calendar. Nest one computation for each span.',
  },
  'sql/different-kinds': {
    fr: p => `« ${text(p.op)} » ne peut pas rapprocher « ${text(p.left)} » et « ${text(p.right)} » en SQL.`,
    en: p => `"${text(p.op)}" cannot bring together "${text(p.left)}" and "${text(p.right)}" in SQL.`,
  },
  'sql/unwritable-text': {
    fr: () =>
      'Ce texte tient un caractère nul ou une moitié de caractère, que les bases de données ne gardent pas : ôtez-le.',
    en: () =>
      'This text holds a null character or half of a character, which databases do not keep: remove it.',
  },
  'sql/too-large': {
    fr: p =>
      `Avec ses critères, la règle a plus de ${text(p.most)} parties ; une base de données ne la lirait pas.`,
    en: p => `With its criteria the rule has more than ${text(p.most)} parts; a database would not read it.`,
  },
  'sql/no-such-rule': {
    fr: p => `Le catalogue n'a pas de règle « ${text(p.given)} ».`,
    en: p => `The catalogue has no rule "${text(p.given)}".`,
  },
  'sql/same-name': {
    fr: p =>
      `La colonne ${text(p.name)} reviendrait aussi à la règle « ${text(p.other)} » : changez l'un des identifiants, ou demandez ces règles à part.`,
    en: p =>
      `The column ${text(p.name)} would belong to the rule "${text(p.other)}" too: change one of the ids, or ask for these rules apart.`,
  },
  'sql/long-name': {
    fr: p =>
      `PostgreSQL coupe les noms après ${text(p.most)} caractères, et ${text(p.name)} est plus long : donnez à la règle un identifiant plus court.`,
    en: p =>
      `PostgreSQL cuts names after ${text(p.most)} characters, and ${text(p.name)} is longer: give the rule a shorter id.`,
  },
  'sql/not-a-map': {
    fr: p => `Il faut un objet JSON ici, et non ${text(p.given)}.`,
    en: p => `A JSON object is needed here, not ${text(p.given)}.`,
  },
  'sql/not-a-column': {
    fr: p => `Une colonne est un nom, un objet avec « column », ou null, et non ${text(p.given)}.`,
    en: p => `A column is a name, an object with "column", or null, not ${text(p.given)}.`,
  },
  'sql/not-a-name': {
    fr: p => `« ${text(p.given)} » n'est pas le nom d'une colonne.`,
    en: p => `"${text(p.given)}" is no name of a column.`,
  },
  'sql/unknown-property': {
    fr: p => `La propriété « ${text(p.given)} » n'a pas de sens ici.${meant.fr(p)}`,
    en: p => `The property "${text(p.given)}" means nothing here.${meant.en(p)}`,
  },
  'sql/no-such-null': {
    fr: p => `NULL signifie ${text(p.choices)}, et non « ${text(p.given)} ».`,
    en: p => `NULL means ${text(p.choices)}, not "${text(p.given)}".`,
  },
  'sql/never-absent': {
    fr: () => "Ce fait existe toujours : un NULL de sa colonne ne peut signifier qu'« inconnu ».",
    en: () => 'This fact always exists: a NULL in its column can only mean "unknown".',
  },
}
