import type { ReactNode } from 'react'
import type { SealedHeader } from '@groundwork/shared/protocol/snapshot'
import { snapshotKindLabels, snapshotsText } from '@groundwork/shared/text/snapshots'
import { dateTime } from '../ui/when'
import { Counts } from './Counts'
import { Hash } from './Hash'
import { Moment } from './Moment'
import styles from './SnapshotFacts.module.css'

function Fact({ name, children }: { name: string; children: ReactNode }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	)
}

/** What the signed header says, in words, and how anybody can check it. */
export function SnapshotFacts({ sealed }: { sealed: SealedHeader }) {
	const { header, hash, keyId } = sealed
	return (
		<>
			<dl className={styles.facts}>
				<Fact name={snapshotsText.purpose}>{header.purpose}</Fact>
				<Fact name={snapshotsText.kind}>{snapshotKindLabels[header.kind]}</Fact>
				{header.meeting ? <Fact name={snapshotsText.meeting}>{header.meeting}</Fact> : null}
				<Fact name={snapshotsText.when}>
					<Moment at={header.capturedAt} timeZone={header.timeZone} />
				</Fact>
				<Fact name={snapshotsText.by}>{snapshotsText.takenBy(header.capturedBy)}</Fact>
				<Fact name={snapshotsText.present}>
					{header.present.map((person) => person.name).join(', ') || snapshotsText.nobody}
				</Fact>
				<Fact name={snapshotsText.period}>
					{header.previousHash === null
						? snapshotsText.periodFirst
						: `${snapshotsText.periodSince} ${dateTime(header.period.from)}`}
				</Fact>
				<Fact name={snapshotsText.content}>
					<Counts counts={header.counts} />
				</Fact>
				<Fact name={snapshotsText.hash}>
					<Hash hash={hash} />
				</Fact>
				<Fact name={snapshotsText.previous}>
					{header.previousHash ? <Hash hash={header.previousHash} /> : snapshotsText.first}
				</Fact>
				<Fact name={snapshotsText.key}>
					<Hash hash={keyId} />
				</Fact>
			</dl>
			<h2 className={styles.heading}>{snapshotsText.verify}</h2>
			<p className={styles.body}>{snapshotsText.verifyBody}</p>
			<pre className={styles.command}>
				<code>{snapshotsText.verifyCommand(snapshotsText.file)}</code>
			</pre>
		</>
	)
}
