import { bindStoreToDocs } from '@groundwork/shared/binding/bindStoreToDocs'
import { recordsOf } from '@groundwork/shared/board/layout'
import { LAYERS, mayRead, mayWrite } from '@groundwork/shared/model/roles'
import type { Layer, Role } from '@groundwork/shared/model/roles'
import type { Board, Person } from '@groundwork/shared/protocol/api'
import type { NoticeCode } from '@groundwork/shared/protocol/frames'
import { atom, computed, react, unsafe__withoutCapture } from '@tldraw/state'
import type { TLStore } from '@tldraw/tlschema'
import type { BoardSession, Notice, PresencePort, QuarantinedRecord, SaveStatus } from './BoardSession'
import { accessOf } from './accessOf'
import { followDiscussion } from './discussion'
import { SHORT_GAP } from './gap'
import { lasting } from './lasting'
import { LayerConnection } from './LayerConnection'
import { bindPresence } from './presence'
import { whyUnreachable } from './reachability'
import { saveStatus } from './saveStatus'

/** How long servers must hear each other late before that is said. Milliseconds. */
const NEWS_AFTER = 2000

/** While others' changes arrive at all. */
const CONNECTED: ReadonlySet<SaveStatus['kind']> = new Set(['saved', 'saving', 'held', 'readOnly'])

/** Told for as long as it lasts, and not once. */
const LASTING: ReadonlySet<NoticeCode> = new Set([
	'layerReadOnly',
	'layerWritable',
	'nodesApart',
	'nodesTogether',
])

export interface OpenBoardOptions {
	board: Pick<Board, 'id' | 'role'>
	person: Person
	/** An empty store on the board's schema. */
	store: TLStore
}

/** Opens a board from this device's copy and the server, whichever comes first, and keeps both and the store the same. */
export function openBoard({ board, person, store }: OpenBoardOptions): {
	session: BoardSession
	presence: PresencePort
} {
	const role = atom<Role>('role', board.role)
	const quarantined = atom<QuarantinedRecord[]>('quarantined', [])
	const notice = atom<Notice | null>('notice', null)
	const outdated = atom('outdated', false)
	const hasContent = atom('has content', false)
	const late = atom('late', false)
	const tell = (code: Notice['code'], detail: string) => notice.set({ code, detail, at: Date.now() })

	/** Layers that came or went with the role can only be had by opening the board again. */
	const changeRole = (next: Role) => {
		if (LAYERS.some((layer) => mayRead(next, layer) !== mayRead(role.get(), layer))) outdated.set(true)
		role.set(next)
	}

	let asking = false
	const askWhy = async () => {
		if (asking) return
		asking = true
		const reason = await whyUnreachable(board.id)
		asking = false
		if (reason) for (const connection of all) connection.refuse(reason)
	}

	const url = `${location.origin.replace(/^http/, 'ws')}/sync/${board.id}`
	const connect = (layer: Layer) =>
		new LayerConnection({
			url,
			layer,
			storageName: `groundwork:${person.id}:${board.id}:${layer}`,
			onRole: changeRole,
			onNotKept: () => tell('notKept', ''),
			onStale: () => {
				tell('restored', '')
				void forget(layer)
			},
			onNotice: ({ code, detail }) => {
				if (!LASTING.has(code)) tell(code, detail)
				if (code === 'writeRefused' || code === 'authorRefused') void forget(layer)
			},
			onUnreachable: () => void askWhy(),
		})
	const connections = LAYERS.filter((layer) => layer !== 'discussion' && mayRead(board.role, layer)).map(
		connect,
	)
	// Nothing of this person's waits here to be saved, so what the board says of itself does not depend on it.
	const talk = connect('discussion')
	const all = [...connections, talk]
	const byLayer = new Map(all.map((connection) => [connection.layer, connection]))
	const canvas = byLayer.get('canvas')!

	/** For a copy that must not meet the server's again. */
	const forget = async (layer: Layer) => {
		await byLayer.get(layer)?.forget()
		outdated.set(true)
	}

	const access = computed('access', () =>
		accessOf(
			role.get(),
			connections.some(({ refusal }) => refusal.get() !== null),
		),
	)
	const status = computed('save status', () =>
		saveStatus(
			connections.map(({ layer, connected, settled, unsaved, refusal, held }) => ({
				access: access.get()[layer],
				connected: connected.get(),
				settled: settled.get(),
				unsaved: unsaved.count.get(),
				refusal: refusal.get(),
				held: held.get(),
			})),
			hasContent.get(),
			late.get(),
		),
	)

	const takesNothing = computed('the server takes no changes', () => {
		const now = status.get()
		return now.kind === 'held' && now.because === 'layerReadOnly'
	})
	const stopTelling = react('tell that the server takes no changes', () => {
		const nothing = takesNothing.get()
		unsafe__withoutCapture(() => {
			if (nothing) tell('layerReadOnly', '')
			else if (notice.get()?.code === 'layerReadOnly') notice.set(null)
		})
	})
	const othersLate = lasting(
		computed(
			'others are late',
			() => CONNECTED.has(status.get().kind) && all.some(({ apart }) => apart.get()),
		),
		NEWS_AFTER,
	)

	const patience = setTimeout(() => late.set(true), SHORT_GAP)
	const synced = Promise.all(connections.map((connection) => connection.synced)).then(() => late.set(true))
	const loaded = Promise.all(all.map((connection) => connection.loaded))
	// A device that never held the board has nothing to show yet; an empty copy is not an empty board.
	const ready = loaded
		.then(() => (recordsOf(canvas.doc).size > 0 ? undefined : synced))
		.then(() => {
			// What has arrived is shown a frame later; whoever waits for content wants to find it.
			binding.flush()
			hasContent.set(true)
		})

	const binding = bindStoreToDocs({
		store,
		docs: Object.fromEntries(connections.map(({ layer, doc }) => [layer, doc])),
		// By role alone: what was done in the instant before a refusal is still kept on this device.
		mayWrite: (layer) => mayWrite(role.get(), layer),
		onRefused: () => tell('writeRefused', ''),
		onQuarantine: (list) => quarantined.set(list),
	})
	const presence = bindPresence(store, canvas.awareness, person)

	const discussion = followDiscussion({ doc: talk.doc, synced: talk.synced, board: board.id, me: person.id })

	let mayConnect = false
	const goOnline = () => {
		if (mayConnect) all.forEach((connection) => connection.connect())
	}
	const goOffline = () => {
		late.set(true)
		all.forEach((connection) => connection.disconnect())
	}
	const leave = () => {
		binding.flush()
		for (const connection of connections) connection.flush()
	}
	window.addEventListener('online', goOnline)
	window.addEventListener('offline', goOffline)
	window.addEventListener('pagehide', leave)
	document.addEventListener('visibilitychange', leave)
	// The device's copy first: what it holds need not be sent again, and its changes go out with the first exchange.
	void loaded.then(() => {
		mayConnect = true
		if (navigator.onLine) goOnline()
		else goOffline()
	})

	const session: BoardSession = {
		store,
		role,
		access,
		status,
		othersLate: othersLate.signal,
		people: presence.people,
		quarantined: computed('all quarantined', () => [...quarantined.get(), ...discussion.broken.get()]),
		discussion: discussion.discussion,
		notice,
		outdated,
		dismissNotice: () => notice.set(null),
		ready,
		flush: () => binding.flush(),
		dispose() {
			clearTimeout(patience)
			stopTelling()
			othersLate.stop()
			window.removeEventListener('online', goOnline)
			window.removeEventListener('offline', goOffline)
			window.removeEventListener('pagehide', leave)
			document.removeEventListener('visibilitychange', leave)
			presence.dispose()
			binding.dispose()
			discussion.dispose()
			for (const connection of all) connection.dispose()
		},
	}
	return { session, presence: presence.port }
}
