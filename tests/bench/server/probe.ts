/**
 * Loaded into each server before anything else (`node --import`), so that all of them answer alike: what the process has used
 * of its processor and memory. Works in a foreign program without a line of its own.
 */
process.on('message', (question) => {
	if (question === 'collect') globalThis.gc?.()
	const { user, system } = process.cpuUsage()
	const { heapUsed, external, rss } = process.memoryUsage()
	process.send?.({ cpuMs: (user + system) / 1000, heapBytes: heapUsed + external, rssBytes: rss })
})
process.channel?.unref()
