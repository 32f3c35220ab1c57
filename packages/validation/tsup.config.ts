import { library } from '../../tsup.base.js'

export default library({
  entry: [
    'src/index.ts',
    'src/file/index.ts',
    'src/report/index.ts',
    'src/schemas/index.ts',
    'src/exchange/index.ts',
  ],
})
