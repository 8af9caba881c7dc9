import { test } from 'vitest'
import { PATIENCE, play, seedsOf } from './seeds'

test.each(seedsOf(1))('[CONV-1] seed %i', (seed) => play(seed), PATIENCE)
