import { library } from '../../tsup.base.js'

export default library({
  entry: [
    'src/index.ts',
    'src/rules.ts',
    'src/analysis.ts',
    'src/batch.ts',
    'src/sql.ts',
    'src/import.ts',
    'src/validation.ts',
    'src/provenance.ts',
    'src/schemas.ts',
    'src/towns.ts',
  ],
})
