import { config } from 'zod'

/**
 * To be imported before any schema, where a policy forbids to make code from text: schemas would try to, and fall back, and the try
 * be reported.
 */
config({ jitless: true })
