import type { Person } from '@groundwork/shared/protocol/api'
import type { PresenceState, PresenceView } from '@groundwork/shared/protocol/presence'
import { atom, react } from '@tldraw/state'
import type { Signal } from '@tldraw/state'
import { InstancePresenceRecordType } from '@tldraw/tlschema'
import type { TLInstancePresence, TLPageId, TLShapeId, TLStore } from '@tldraw/tlschema'
import type { Editor } from 'tldraw'
import type { Awareness } from 'y-protocols/awareness'
import type { PresencePort, PresentPerson } from './BoardSession'
import { personColor } from './personColor'

/** Own presence is sent at most this often. Milliseconds. */
const SEND_INTERVAL = 1000 / 30
/** More selected shapes than this are not shown to others: presence has 4 KiB. */
const MAX_SELECTED = 50

/** Shows the others in the store and this person to the others. `people` lists everybody once. */
export function bindPresence(
	store: TLStore,
	awareness: Awareness,
	me: Person,
): { port: PresencePort; people: Signal<PresentPerson[]>; dispose(): void } {
	const myself: PresentPerson = { ...me, color: personColor(me.id), me: true }
	const people = atom<PresentPerson[]>('people', [myself])

	function show() {
		const present = new Map([[me.id, myself]])
		const records = new Map<TLInstancePresence['id'], TLInstancePresence>()
		for (const [client, state] of awareness.getStates()) {
			const person = client === awareness.clientID ? undefined : personOf(state)
			if (!person || person.id === me.id) continue
			if (!present.has(person.id))
				present.set(person.id, { ...person, color: personColor(person.id), me: false })
			const record = presenceRecord(client, person, (state as Partial<PresenceState>).view)
			if (record) records.set(record.id, record)
		}
		people.set([...present.values()])
		const gone = store.query
			.records('instance_presence')
			.get()
			.filter(({ id }) => !records.has(id))
		store.mergeRemoteChanges(() => {
			store.remove(gone.map(({ id }) => id))
			store.put([...records.values()])
		})
	}
	awareness.on('change', show)

	return {
		people,
		port: { attach: (editor) => sendView(editor, awareness) },
		dispose() {
			awareness.off('change', show)
		},
	}
}

function personOf(state: unknown): Person | undefined {
	const person = (state as Partial<PresenceState> | null)?.person
	return person && typeof person.id === 'string' && typeof person.name === 'string' ? person : undefined
}

/** `undefined` where the other side sent no place, or one that makes no sense. */
function presenceRecord(client: number, person: Person, view: unknown): TLInstancePresence | undefined {
	if (typeof view !== 'object' || view === null) return undefined
	const { page, cursor, camera, screen, selected, brush, following } = view as PresenceView
	try {
		return InstancePresenceRecordType.validate(
			InstancePresenceRecordType.create({
				id: InstancePresenceRecordType.createId(String(client)),
				userId: person.id,
				userName: person.name,
				color: personColor(person.id),
				currentPageId: page as TLPageId,
				cursor,
				camera,
				screenBounds: { x: 0, y: 0, ...screen },
				selectedShapeIds: selected as TLShapeId[],
				brush,
				followingUserId: following || null,
				lastActivityTimestamp: Date.now(),
			}),
		)
	} catch {
		return undefined // Another program's idea of presence is no fault of the board.
	}
}

function viewOf(editor: Editor): PresenceView {
	const { cursor, brush, followingUserId, screenBounds } = editor.getInstanceState()
	const { x, y } = editor.inputs.currentPagePoint
	return {
		page: editor.getCurrentPageId(),
		cursor: { x: Math.round(x), y: Math.round(y), rotation: cursor.rotation, type: cursor.type },
		camera: { x: editor.getCamera().x, y: editor.getCamera().y, z: editor.getCamera().z },
		screen: { w: screenBounds.w, h: screenBounds.h },
		selected: editor.getSelectedShapeIds().slice(0, MAX_SELECTED),
		brush: brush && { x: brush.x, y: brush.y, w: brush.w, h: brush.h },
		following: followingUserId ?? '',
	}
}

function sendView(editor: Editor, awareness: Awareness): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined
	const send = () => {
		timer = undefined
		awareness.setLocalState({ view: viewOf(editor) })
	}
	const schedule = () => (timer ??= setTimeout(send, SEND_INTERVAL))
	const stop = react('send presence', () => {
		// The pointer record is what changes when the pointer moves; `inputs` is no signal.
		editor.store.query.record('pointer').get()
		viewOf(editor)
		schedule()
	})
	return () => {
		stop()
		clearTimeout(timer)
		awareness.setLocalState(null)
	}
}
