import type { Language, Localized } from 'petites-villes'

type SqlOption = 'dialect' | 'offer' | 'table' | 'columns' | 'view' | 'partial'

/** What the options of `pvd sql` are for. */
export const sqlOptions: Readonly<Record<Language, Readonly<Record<SqlOption, string>>>> = {
  fr: {
    dialect: 'duckdb, postgresql, sqlite ou clickhouse',
    offer: 'une règle, par son identifiant ; peut être répété (par défaut, toutes)',
    table: 'la table des communes, avec son schéma s’il le faut (par défaut, towns)',
    columns: 'fichier JSON qui dit dans quelle colonne est chaque fait',
    view: 'crée une vue de ce nom, au lieu d’une requête',
    partial: 'les faits que --columns ne nomme pas sont inconnus, au lieu d’être refusés',
  },
  en: {
    dialect: 'duckdb, postgresql, sqlite or clickhouse',
    offer: 'one rule, by its id; may be repeated (by default, all of them)',
    table: 'the table of the towns, with its schema if need be (towns by default)',
    columns: 'JSON file that says in which column each fact is',
    view: 'creates a view of this name, instead of a query',
    partial: 'facts that --columns does not name are unknown, instead of refused',
  },
}

interface SqlWords {
  readonly noDialect: Localized
  readonly notAName: (option: string, given: string) => Localized
  readonly heading: Readonly<Record<Language, (day: string) => string>>
  readonly refused: Readonly<Record<Language, (count: number) => string>>
}

export const sqlWords: SqlWords = {
  noDialect: {
    fr: 'Pour quelle base de données ? --dialect duckdb, postgresql, sqlite ou clickhouse.',
    en: 'For which database? --dialect duckdb, postgresql, sqlite or clickhouse.',
  },
  notAName: (option, given) => ({
    fr: `${option} : « ${given} » n'est pas un nom ; écrivez par exemple towns ou public.towns.`,
    en: `${option}: "${given}" is no name; write for example towns or public.towns.`,
  }),
  heading: {
    fr: day => `Verdicts au ${day}. Un autre jour, ils peuvent être autres : écrivez alors ce SQL à nouveau.`,
    en: day => `Verdicts on ${day}. On another day they may be others: then write this SQL again.`,
  },
  refused: {
    fr: count => `Le SQL n’a pas été écrit : ${count} refus.`,
    en: count => `The SQL was not written: ${count} refusal${count > 1 ? 's' : ''}.`,
  },
}
