import { useNow } from './useNow'
import { ago, dateTime } from './when'

/** How long ago, in words; the exact moment on hover and for machines. */
export function Ago({ at }: { at: string }) {
	const now = useNow()
	return (
		<time dateTime={at} title={dateTime(at)}>
			{ago(at, now)}
		</time>
	)
}
