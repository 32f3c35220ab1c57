import { library } from '../../tsup.base.js'

// The tables stay a file of their own beside dist/: they are data, and a bundler may split them off.
export default library({ entry: ['src/index.ts', 'src/history.ts'], external: [/\/generated\//] })
