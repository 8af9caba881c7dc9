import type { Parts } from '../benchmarks.js'
import { change1 } from './change1.js'

export const parts: Parts = { change1 }
