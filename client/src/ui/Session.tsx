import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { Person } from '@groundwork/shared/protocol/api'
import { api, asApiError } from '../api'
import type { ApiError } from '../api'
import { BRIEF } from '../patientFetch'
import { clearDevice } from './clearDevice'
import { remembered } from './remembered'

export type SessionState =
	| { kind: 'loading' }
	| { kind: 'signedOut' }
	/** `offline`: the server could not be asked; this is who was last here. */
	| { kind: 'signedIn'; person: Person; offline: boolean }
	| { kind: 'failed'; error: ApiError }

interface Session {
	state: SessionState
	/** Resolves once the server knows the name. */
	nameYourself: (name: string) => Promise<Person>
	/** Ends the session, and takes what this person's boards left on this device with it. */
	signOut: () => Promise<void>
	/** The server said 401 elsewhere. */
	signedOut: () => void
	retry: () => void
}

const Context = createContext<Session | null>(null)

export function useSession(): Session {
	const session = useContext(Context)
	if (!session) throw new Error('useSession needs a SessionProvider above it')
	return session
}

async function ask(signal: AbortSignal): Promise<SessionState> {
	const kept = remembered.person()
	try {
		const person = await api.who(signal, kept && BRIEF)
		remembered.keepPerson(person)
		return { kind: 'signedIn', person, offline: false }
	} catch (thrown) {
		const error = asApiError(thrown)
		if (error.code === 'signed_out') {
			remembered.forgetPerson()
			return { kind: 'signedOut' }
		}
		return kept && error.retry ? { kind: 'signedIn', person: kept, offline: true } : { kind: 'failed', error }
	}
}

export function SessionProvider({ children }: { children: ReactNode }) {
	const [state, setState] = useState<SessionState>({ kind: 'loading' })
	const [round, setRound] = useState(0)

	useEffect(() => {
		const abort = new AbortController()
		void ask(abort.signal).then((answer) => {
			if (!abort.signal.aborted) setState(answer)
		})
		return () => abort.abort()
		// `round` only says: ask again.
		// oxlint-disable-next-line react/exhaustive-effect-dependencies
	}, [round])

	// Who is here was only remembered: ask as soon as there is somebody to ask.
	const offline = state.kind === 'signedIn' && state.offline
	useEffect(() => {
		if (!offline) return undefined
		const again = () => setRound((before) => before + 1)
		window.addEventListener('online', again)
		return () => window.removeEventListener('online', again)
	}, [offline])

	const nameYourself = useCallback(async (name: string) => {
		const person = await api.nameYourself({ name })
		remembered.keepPerson(person)
		setState({ kind: 'signedIn', person, offline: false })
		return person
	}, [])
	const signOut = useCallback(async () => {
		await api.signOut()
		const person = remembered.person()
		remembered.forgetPerson()
		setState({ kind: 'signedOut' })
		if (person) await clearDevice(person.id)
	}, [])
	const signedOut = useCallback(() => {
		remembered.forgetPerson()
		setState({ kind: 'signedOut' })
	}, [])
	const retry = useCallback(() => {
		setState({ kind: 'loading' })
		setRound((before) => before + 1)
	}, [])

	const session = useMemo(
		() => ({ state, nameYourself, signOut, signedOut, retry }),
		[state, nameYourself, signOut, signedOut, retry],
	)
	return <Context value={session}>{children}</Context>
}
