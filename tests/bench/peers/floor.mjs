// A bare relay: what sockets in Node cost, and nothing else. It reads nothing, keeps nothing.
import { passOn, relay } from './relay.mjs'

relay(passOn)
