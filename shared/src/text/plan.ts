/** What people read of a plan as such, wherever it is shown. */
export const planText = {
	/** In the place of a name, where the thing was deleted meanwhile. */
	gone: 'Something deleted',
}
