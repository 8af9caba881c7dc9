import type { Settings } from '@groundwork/shared/protocol/api'
import { api } from '../api'
import { remembered } from './remembered'
import { useLoad } from './useLoad'

/** What the deployment decides; `undefined` while it is asked. Offline, what it was last; unknown, the plain default. */
export function useSettings(): Pick<Settings, 'tldrawLicenseKey'> | undefined {
	const { data, error } = useLoad('settings', async (signal) => {
		const settings = await api.settings(signal)
		remembered.keepSettings(settings)
		return settings
	})
	if (data) return data
	return error ? (remembered.settings() ?? { tldrawLicenseKey: null }) : undefined
}

/** The canvas's licence, as its own attribute: absent when there is none. */
export function licence({ tldrawLicenseKey }: Pick<Settings, 'tldrawLicenseKey'>): { licenseKey?: string } {
	return tldrawLicenseKey === null ? {} : { licenseKey: tldrawLicenseKey }
}
