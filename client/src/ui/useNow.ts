import { useEffect, useState } from 'react'

/** The time, kept current to half a minute, for words that depend on it. */
export function useNow(): number {
	const [now, setNow] = useState(Date.now)
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), 30_000)
		return () => clearInterval(timer)
	}, [])
	return now
}
