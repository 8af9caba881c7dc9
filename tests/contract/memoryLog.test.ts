import { MemoryLog } from '@groundwork/server/storage/memory/MemoryLog'
import { logContract } from './logContract.js'

logContract('memory', {
	keeps: false,
	setUp: () => ({ open: async () => new MemoryLog(), end: async () => {} }),
})
