import { openBus } from '../../server/dist/bus/openBus.js'
import { noTelemetry } from '../../server/dist/operation/telemetry.js'

/** A server that says hello on the bus of the given URL, until somebody may have heard it, and goes. */

const logger = { info() {}, warn() {}, error() {} }
const bus = await openBus({ redisUrl: process.argv[2], logger, telemetry: noTelemetry })
bus.publish('talk', new TextEncoder().encode('hello'))
await bus.close()
