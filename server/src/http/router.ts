import { OpenAPIHono } from '@hono/zod-openapi'
import { ApiError } from '../errors.js'
import { fieldProblem } from './fieldProblem.js'

/** A resource's own router. Input that does not fit its schema becomes the one error shape, and names the field. */
export function createRouter() {
	return new OpenAPIHono({
		defaultHook: (result) => {
			if (!result.success) throw new ApiError('invalid', fieldProblem(result.error))
		},
	})
}
