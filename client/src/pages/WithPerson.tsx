import { lazy } from 'react'
import type { ReactNode } from 'react'
import type { Person } from '@groundwork/shared/protocol/api'
import { appText } from '@groundwork/shared/text/app'
import { ErrorNote } from '../ui/ErrorNote'
import { Opening } from '../ui/Opening'
import { useSession } from '../ui/Session'
import { PlainPage } from './PlainPage'

// Most people who come here are known.
const SignInFirst = lazy(() => import('./SignInFirst'))

/** For pages that make no sense before it is known who asks. */
export function WithPerson({ children }: { children: (person: Person) => ReactNode }) {
	const { state, retry } = useSession()
	switch (state.kind) {
		case 'loading':
			return <Opening label={appText.loading} />
		case 'signedOut':
			return <SignInFirst />
		case 'failed':
			return (
				<PlainPage>
					<ErrorNote error={state.error} onRetry={retry} />
				</PlainPage>
			)
		case 'signedIn':
			return children(state.person)
	}
}
