// What 'petites-villes/sql' exports. "npm run contracts" writes this file.

export { CatalogueSql } from '@petites-villes/eligibility/sql'

export { CatalogueSqlOptions } from '@petites-villes/eligibility/sql'

export { ColumnMap } from '@petites-villes/eligibility/sql'

export { DialectName } from '@petites-villes/eligibility/sql'

export { Encoding } from '@petites-villes/eligibility/sql'

export { FactColumn } from '@petites-villes/eligibility/sql'

export { Row } from '@petites-villes/eligibility/sql'

export { RuleSql } from '@petites-villes/eligibility/sql'

export { SqlOptions } from '@petites-villes/eligibility/sql'

export { SqlText } from '@petites-villes/eligibility/sql'

export { catalogueToSql } from '@petites-villes/eligibility/sql'

export { defaultColumns } from '@petites-villes/eligibility/sql'

export { dialectNames } from '@petites-villes/eligibility/sql'

export { factsOfRow } from '@petites-villes/eligibility/sql'

export { parseColumns } from '@petites-villes/eligibility/sql'

export { ruleToSql } from '@petites-villes/eligibility/sql'
