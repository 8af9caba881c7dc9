import type { Parts } from '../benchmarks.js'
import { drag1, drag200 } from './drags.js'
import { load10k } from './load10k.js'
import { notesAtRest } from './notes10k.js'
import { session } from './session.js'
import { stroke600 } from './stroke600.js'
import { typing } from './typing.js'

export const parts: Parts = { notes10k: notesAtRest, drag1, drag200, typing, stroke600, load10k, session }
