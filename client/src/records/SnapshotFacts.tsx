import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Snapshot } from '@groundwork/shared/protocol/record'
import { purposeOf } from '@groundwork/shared/record/purposeOf'
import { snapshotKindLabels, snapshotsText } from '@groundwork/shared/text/snapshots'
import { verifyPageText } from '@groundwork/shared/text/verifyPage'
import { dateTime } from '../ui/when'
import { Counts } from './Counts'
import { SnapshotEntries } from './entries/SnapshotEntries'
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
export function SnapshotFacts({ sealed }: { sealed: Snapshot }) {
	const { header, hash, keyId } = sealed
	return (
		<>
			<dl className={styles.facts}>
				<Fact name={snapshotsText.purpose}>{purposeOf(header)}</Fact>
				<Fact name={snapshotsText.kind}>{snapshotKindLabels[header.kind]}</Fact>
				{header.meeting ? <Fact name={snapshotsText.meeting}>{header.meeting}</Fact> : null}
				<Fact name={snapshotsText.when}>
					<Moment at={header.capturedAt} timeZone={header.timeZone} />
				</Fact>
				<Fact name={snapshotsText.by}>{snapshotsText.takenBy(header.capturedBy)}</Fact>
				<Fact name={snapshotsText.present}>
					{header.present.map((person) => person.name).join(', ') || snapshotsText.nobody}
				</Fact>
				{header.contributors ? (
					<Fact name={snapshotsText.contributors}>
						{header.contributors.map((person) => person.name).join(', ') || snapshotsText.nobody}
					</Fact>
				) : null}
				<Fact name={snapshotsText.period}>
					{header.previousHash === null
						? snapshotsText.periodFirst
						: `${snapshotsText.periodSince} ${dateTime(header.period.from)}`}
				</Fact>
				<Fact name={snapshotsText.content}>
					<Counts counts={header.counts} />
				</Fact>
			</dl>
			<SnapshotEntries snapshot={sealed} />
			<h2 className={styles.heading}>{snapshotsText.verify}</h2>
			<dl className={styles.facts}>
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
			<p className={styles.body}>
				<Link href="/verify">{verifyPageText.action}</Link>
			</p>
			<p className={styles.body}>{snapshotsText.verifyBody}</p>
			<pre className={styles.command}>
				<code>{snapshotsText.verifyCommand(snapshotsText.file)}</code>
			</pre>
		</>
	)
}
