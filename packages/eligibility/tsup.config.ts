import { library } from '../../tsup.base.js'

export default library({
  entry: [
    'src/index.ts',
    'src/analysis/index.ts',
    'src/batch/index.ts',
    'src/schema/index.ts',
    'src/sql/index.ts',
    'src/testing.ts',
  ],
})
