import { ProcessLocks } from '@groundwork/server/storage/ProcessLocks'
import { locksContract } from './locksContract.js'

locksContract('one process', async () => {
	const locks = new ProcessLocks()
	return { here: locks, there: locks, end: async () => {} }
})
