import { spoken } from '@groundwork/shared/text/language'
import { computed, createTLUser, getUserPreferences, setUserPreferences } from 'tldraw'
import type { TLUser } from 'tldraw'
import type { BoardSession } from '../sync/BoardSession'
import { personColor } from '../sync/personColor'

/** How one likes to work is a setting of this browser. */
function ownPreferences() {
	const own = getUserPreferences()
	// Half a canvas in another language than our own words helps nobody.
	return { ...own, locale: spoken.language, colorScheme: own.colorScheme ?? 'system' }
}

/** tldraw's user on a board: who one is comes from the session, and neither name nor colour is edited here. */
export function boardUser(
	{ id, name }: { id: string; name: string },
	people: BoardSession['people'],
): TLUser {
	return createTLUser({
		userPreferences: computed('preferences', () => ({
			...ownPreferences(),
			id,
			name,
			color: people.get().find(({ me }) => me)?.color ?? personColor(id),
		})),
		setUserPreferences: ({ name: _name, color: _color, ...preferences }) => setUserPreferences(preferences),
	})
}

/** Whoever looks at a frozen board: nobody sees her there, and with no menu to choose light or dark it is as the page is. */
export const onlooker: TLUser = createTLUser({
	userPreferences: computed('preferences', () => ({ ...ownPreferences(), colorScheme: 'system' as const })),
})
