import { appText } from '@groundwork/shared/text/app'
import { locale } from '@groundwork/shared/text/language'

const STEPS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
	['year', 31_536_000],
	['month', 2_592_000],
	['week', 604_800],
	['day', 86_400],
	['hour', 3600],
	['minute', 60],
]

/** "3 hours ago"; under a minute, "just now". */
export function ago(iso: string, now = Date.now()): string {
	const seconds = (new Date(iso).getTime() - now) / 1000
	const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' })
	for (const [unit, size] of STEPS) {
		if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit)
	}
	return appText.justNow
}

const exact = (timeZone?: string) =>
	new Intl.DateTimeFormat(locale(), {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		timeZone,
	})

/** "24 Nov 2026, 15:04", in this device's zone unless one is named. */
export function dateTime(iso: string, timeZone?: string): string {
	return exact(timeZone).format(new Date(iso))
}

export function date(iso: string, timeZone?: string): string {
	return new Intl.DateTimeFormat(locale(), {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		timeZone,
	}).format(new Date(iso))
}

/** "3–9 Mar 2027", or the one day that both are. */
export function dateRange(from: string, to: string): string {
	return new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', year: 'numeric' }).formatRange(
		new Date(from),
		new Date(to),
	)
}

/** "Tuesday, 24 November 2026", on this device's calendar. */
export function day(iso: string): string {
	return new Intl.DateTimeFormat(locale(), {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
	}).format(new Date(iso))
}

/** "15:04", on this device's clock. */
export function timeOfDay(iso: string): string {
	return new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit' }).format(new Date(iso))
}

export function localZone(): string {
	return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** A zone from a record may be one that this browser does not know. */
export function isKnownZone(timeZone: string): boolean {
	try {
		exact(timeZone)
		return true
	} catch (error) {
		if (error instanceof RangeError) return false
		throw error
	}
}
