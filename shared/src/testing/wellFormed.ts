/** Elements and attributes as XML 1.0 has them, as far as a drawing uses it. */
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="(?:[^<"&]|&(?:amp|lt|gt|quot);)*")*)\s*(\/?)>/y
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot);)*/y
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** Why a text is no well-formed XML; nothing where it is. */
export function malformation(xml: string): string | undefined {
	if (FORBIDDEN.test(xml)) return 'a sign that XML cannot hold'
	const open: string[] = []
	let at = 0
	while (at < xml.length) {
		TAG.lastIndex = at
		const tag = TAG.exec(xml)
		if (!tag) return `no element at ${xml.slice(at, at + 60)}`
		const [whole, closing, name, attributes, empty] = tag
		const names = [...attributes!.matchAll(/\s([\w:-]+)="/g)].map(([, one]) => one)
		if (new Set(names).size < names.length) return `an attribute twice in ${whole}`
		if (closing) {
			if (open.pop() !== name) return `${whole} closes nothing`
		} else if (!empty) open.push(name!)
		at += whole.length
		TEXT.lastIndex = at
		at += TEXT.exec(xml)![0].length
		if (open.length === 0) return at === xml.length ? undefined : 'something behind its end'
	}
	return `${open.join(', ')} left open`
}
