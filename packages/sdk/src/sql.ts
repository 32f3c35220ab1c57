/** Rules as views and queries: the same verdicts where the rows are, in a database on one machine or on many. */
export {
  type CatalogueSql,
  type CatalogueSqlOptions,
  catalogueToSql,
  type ColumnMap,
  defaultColumns,
  type DialectName,
  dialectNames,
  type Encoding,
  type FactColumn,
  factsOfRow,
  parseColumns,
  type Row,
  type RuleSql,
  ruleToSql,
  type SqlOptions,
  type SqlText,
} from '@petites-villes/eligibility/sql'
