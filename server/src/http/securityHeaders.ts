import type { Context } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** Named outright beside 'self', which older Safari does not stretch to websockets. Anything but a plain host is left out. */
const sockets = (c: Context): string => {
	const host = c.req.header('host') ?? ''
	return /^[a-z0-9.:[\]-]+$/i.test(host) ? `ws://${host} wss://${host}` : ''
}

/**
 * A page of ours loads what it needs from its own origin, each kind by name and nothing else, and can be framed by nobody. On
 * https tldraw's watermark asks its maker's site for one file; nothing else ever leaves. Handlers that know better (pictures)
 * keep the header they set.
 */
export const securityHeaders = ({ https }: { https: boolean }) =>
	secureHeaders({
		overwrite: false,
		strictTransportSecurity: https ? 'max-age=31536000' : false,
		xFrameOptions: 'DENY',
		// an invitation's token stands in its path, and would go along to wherever a link on the page leads
		referrerPolicy: 'no-referrer',
		crossOriginOpenerPolicy: 'same-origin',
		crossOriginResourcePolicy: 'same-origin',
		permissionsPolicy: NO_POWERS,
		contentSecurityPolicy: {
			defaultSrc: ["'none'"],
			scriptSrc: ["'self'"],
			scriptSrcAttr: ["'none'"],
			// tldraw styles its watermark and toolbar, and the text editor itself, by elements of their own, and React by attributes.
			// A nonce for each answer would make each load of the page another one to the copy kept for the time without a network.
			styleSrc: ["'self'", "'unsafe-inline'"],
			imgSrc: ["'self'", 'data:', 'blob:'],
			fontSrc: ["'self'", 'data:'],
			// what the page made itself, it may read: tldraw copies pictures so, with their fonts in them
			connectSrc: ["'self'", 'data:', 'blob:', sockets, ...(https ? ['https://cdn.tldraw.com'] : [])],
			workerSrc: ["'self'"],
			manifestSrc: ["'self'"],
			frameAncestors: ["'none'"],
			formAction: ["'none'"],
			baseUri: ["'none'"],
		},
	})

/** What a board never asks a browser for. Full screen and the clipboard stay with the page's own origin. */
const NO_POWERS = {
	accelerometer: false,
	camera: false,
	displayCapture: false,
	geolocation: false,
	gyroscope: false,
	hid: false,
	magnetometer: false,
	microphone: false,
	midi: false,
	payment: false,
	serial: false,
	usb: false,
	xrSpatialTracking: false,
} as const
