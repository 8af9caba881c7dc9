import { test } from 'vitest'
import { KEPT, PATIENCE, play } from './seeds'

test.each(KEPT)('[CONV-1] seed $seed: $found', ({ seed }) => play(seed), PATIENCE)
