import { isIPv6 } from 'node:net'

/**
 * Where a request comes from, as far as limits are concerned. Behind a proxy that is trusted, the last entry of X-Forwarded-For:
 * the one it wrote itself, while whatever stands before it came from outside.
 */
export function clientAddress(
	headers: Headers,
	peer: string | undefined,
	{ trustProxy }: { trustProxy: boolean },
): string {
	const forwarded = trustProxy ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
	return oneOf(forwarded || peer || 'unknown')
}

/** An IPv6 network of 64 bits is one customer, who may use any address in it. */
function oneOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
	if (mapped) return mapped
	if (!isIPv6(address)) return address
	const [head = '', tail = ''] = address.split('%')[0]!.split('::')
	const groups = head === '' ? [] : head.split(':')
	const after = tail === '' ? [] : tail.split(':')
	const all = address.includes('::')
		? [...groups, ...Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0'), ...after]
		: groups
	return all
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':')
}
