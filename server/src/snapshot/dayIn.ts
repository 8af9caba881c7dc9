/** The day that a calendar on the wall there showed, as `YYYY-MM-DD`. */
export const dayIn = (timeZone: string, at: Date): string =>
	// this locale writes dates as ISO 8601 has them
	new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
