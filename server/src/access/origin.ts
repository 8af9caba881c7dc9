interface Deployment {
	/** As an origin; null when people reach the server under whatever name they use for it. */
	publicUrl: string | null
	/** Whether to believe the X-Forwarded-* headers. */
	trustProxy: boolean
}

/** Whether a browser's Origin is ours: the public address, or the host the call itself names. */
export type AllowedOrigin = (origin: string, headers: Headers) => boolean

export function createAllowedOrigin({ publicUrl, trustProxy }: Deployment): AllowedOrigin {
	return (origin, headers) => {
		if (origin === publicUrl) return true
		// a proxy that ends TLS leaves no scheme to compare, so hosts are compared alone
		return URL.canParse(origin) && new URL(origin).host === calledHost(headers, trustProxy)
	}
}

/** The address to put into a link: the public one, or the one the caller used, which works for whoever sits beside her. */
export type AddressFor = (headers: Headers) => string

export function createAddressFor({ publicUrl, trustProxy }: Deployment): AddressFor {
	return (headers) => {
		const scheme = trustProxy && headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
		return publicUrl ?? new URL(`${scheme}://${calledHost(headers, trustProxy)}`).origin
	}
}

const calledHost = (headers: Headers, trustProxy: boolean): string | null =>
	(trustProxy ? headers.get('x-forwarded-host') : null) ?? headers.get('host')
