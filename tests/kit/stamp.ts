import type { Provenance } from '@groundwork/server/storage/Log'
import type { PersonId } from '@groundwork/shared/model/ids'

/** Who wrote an entry of a log, and when, where a test does not care. */
export const STAMP: Provenance = { by: '0123456789abcdefghijkm' as PersonId, at: 1_764_000_000_000 }
