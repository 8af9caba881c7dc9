import { TldrawSync } from '../competitors/TldrawSync.js'
import { figure } from '../figures.js'
import { CLIENT, mustAgree, notes10k, receive, replicaOf } from '../replicas.js'
import { sessionScript } from '../sessionScript.js'
import type { SessionPart } from '../sessionScript.js'
import { sum } from '../statistics.js'
import { Wire } from '../wire.js'

/**
 * What one person's session sends to the server, ours and tldraw sync's: the same changes to the same board, one write and one
 * push in each frame. What a server answers, and what a websocket adds to a message, counts for neither.
 */
export function session(): void {
	const [sender, receiver] = [replicaOf(notes10k(), CLIENT.sender), replicaOf(notes10k(), CLIENT.receiver)]
	const wire = new Wire(sender)
	const theirs = new TldrawSync(Object.values(sender.records()))
	const totals: { ours: number; theirs: number }[] = []

	for (const part of sessionScript) {
		const bytes = { ours: sendOurs(part), theirs: sendTheirs(part) }
		totals.push(bytes)
		report(`encoding.session.${part.name}`, bytes)
	}
	report(
		'encoding.session',
		{ ours: sum(totals.map(({ ours }) => ours)), theirs: sum(totals.map((total) => total.theirs)) },
		0.5,
	)

	for (const update of wire.takeUpdates()) receive(receiver, update)
	receiver.binding.flush()
	mustAgree(sender, receiver)
	theirs.close()

	function sendOurs({ frames }: SessionPart): number {
		for (const records of frames(sender.store)) {
			sender.store.put(records)
			sender.binding.frame()
		}
		sender.binding.flush()
		return wire.takeBytes()
	}

	function sendTheirs({ frames }: SessionPart): number {
		for (const records of frames(theirs.store)) {
			theirs.store.put(records)
			theirs.frame()
		}
		return theirs.takeBytes()
	}
}

function report(name: string, { ours, theirs }: { ours: number; theirs: number }, bar?: number): void {
	figure(`${name}.bytes`, ours, 'B')
	figure(`${name}.tldrawSyncBytes`, theirs, 'B')
	figure(`${name}.toTldrawSync`, ours / theirs, 'ratio', bar)
}
