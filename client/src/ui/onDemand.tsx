import { failureText } from '@groundwork/shared/text/app'
import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { ErrorNote } from './ErrorNote'
import { later } from './later'

interface Retry {
	retry: () => void
}

/**
 * A component whose code is fetched after the first load, and at once when it is shown before that. Unlike React's own `lazy` it
 * is drawn without a pause when its code is there: nothing flickers. `Failed` says so where it would have been, if it cannot be had.
 */
export function onDemand<Props extends object>(
	load: () => Promise<{ default: ComponentType<Props> }>,
	Failed: ComponentType<Props & Retry> = NotLoaded,
): ComponentType<Props> {
	let Loaded: ComponentType<Props> | undefined
	const fetched = later(async () => {
		Loaded ??= (await load()).default
	})

	return function OnDemand(props: Props) {
		const [state, setState] = useState<'waiting' | 'there' | 'failed'>(Loaded ? 'there' : 'waiting')
		useEffect(() => {
			if (state !== 'waiting') return undefined
			let left = false
			const say = (next: 'there' | 'failed') => {
				if (!left) setState(next)
			}
			fetched().then(
				() => say('there'),
				() => say('failed'),
			)
			return () => {
				left = true
			}
		}, [state])
		if (Loaded) return <Loaded {...props} />
		return state === 'failed' ? <Failed {...props} retry={() => setState('waiting')} /> : null
	}
}

function NotLoaded({ retry }: Retry) {
	return <ErrorNote error={failureText.part} onRetry={retry} />
}
