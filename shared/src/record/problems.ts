import type { SnapshotPartName } from '../protocol/snapshot.js'

/** A snapshot, or an entry that was added to the one the file is about. */
export type Sealed = { snapshot: number } | { entry: number }

/** What is wrong with a file, and where. `text/verify.ts` says each in words. */
export type RecordProblem =
	| { code: 'notJson' }
	/** Not a snapshot's file, or not a whole one. `path` is where, with dots between. */
	| { code: 'notSnapshot'; path: string; why: string }
	/** Of a later version of the program. */
	| { code: 'newer'; version: number }
	/** It says what was signed, in other bytes. `offset` is the first one that differs. */
	| { code: 'notCanonical'; offset: number }
	| { code: 'partMissing'; part: SnapshotPartName }
	| { code: 'partChanged'; part: SnapshotPartName }
	/** The header counts what the part does not hold. */
	| {
			code: 'partCount'
			part: SnapshotPartName
			what: 'bytes' | 'records' | 'unreadable'
			signed: number
			found: number
	  }
	/** The hash of the content is not that of the parts. */
	| { code: 'contentHash' }
	| { code: 'changed'; at: Sealed }
	| { code: 'signature'; at: Sealed }
	| { code: 'keyUnreadable'; at: Sealed }
	| { code: 'keyMismatch'; at: Sealed }
	/** Another number stands where `expected` should. */
	| { code: 'linkMissing'; expected: number; found: number }
	| { code: 'otherBoard'; snapshot: number }
	/** It names another snapshot before it than the one in the file; `before` is null where there is none. */
	| { code: 'notContinuing'; snapshot: number; before: number | null }
	| { code: 'entryMissing'; expected: number; found: number }
	| { code: 'entryNotContinuing'; entry: number }
	| { code: 'entryOfOther'; entry: number }
	/** A key that no key before it handed over to, and that is not known otherwise. */
	| { code: 'unknownKey'; at: Sealed; keyId: string }
	| { code: 'handover'; from: string; to: string }
