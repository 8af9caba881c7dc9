import type { Parts } from '../benchmarks.js'
import { drag200 } from './drag200.js'
import { load10k } from './load10k.js'
import { local1 } from './local1.js'
import { remote1 } from './remote1.js'

export const parts: Parts = { remote1, local1, drag200, load10k }
