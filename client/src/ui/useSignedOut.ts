import { useEffect } from 'react'
import type { ApiError } from '../api'
import { useSession } from './Session'

/** A call was answered "signed out": the page above then asks who this is. */
export function useSignedOut(error: ApiError | undefined): void {
	const session = useSession()
	const signedOut = error?.code === 'signed_out'
	useEffect(() => {
		if (signedOut) session.signedOut()
	}, [signedOut, session])
}
