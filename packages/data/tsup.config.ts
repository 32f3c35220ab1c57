import { library } from '../../tsup.base.js'

// The tables stay a file of their own beside dist/: they are data, and a bundler may split them off.
export default library({ external: [/\/generated\//] })
