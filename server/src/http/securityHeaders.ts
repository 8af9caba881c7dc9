import type { Context } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** Named outright beside 'self', which older Safari does not stretch to websockets. Anything but a plain host is left out. */
const sockets = (c: Context): string => {
	const host = c.req.header('host') ?? ''
	return /^[a-z0-9.:[\]-]+$/i.test(host) ? `ws://${host} wss://${host}` : ''
}

/**
 * A page of ours loads from its own origin and can be framed by nobody. On https tldraw's watermark asks its maker's site
 * for one file; nothing else ever leaves. Handlers that know better (pictures) keep the header they set.
 */
export const securityHeaders = ({ https }: { https: boolean }) =>
	secureHeaders({
		overwrite: false,
		strictTransportSecurity: https ? 'max-age=31536000' : false,
		xFrameOptions: 'DENY',
		contentSecurityPolicy: {
			defaultSrc: ["'self'"],
			imgSrc: ["'self'", 'data:', 'blob:'],
			styleSrc: ["'self'", "'unsafe-inline'"],
			fontSrc: ["'self'", 'data:'],
			connectSrc: ["'self'", 'data:', 'blob:', sockets, ...(https ? ['https://cdn.tldraw.com'] : [])],
			workerSrc: ["'self'", 'blob:'],
			frameAncestors: ["'none'"],
			formAction: ["'self'"],
			objectSrc: ["'none'"],
			baseUri: ["'none'"],
		},
	})
