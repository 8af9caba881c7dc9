import { Component } from 'react'
import type { ReactNode } from 'react'
import { appText, failureText } from '@groundwork/shared/text/app'
import { Button } from './Button'
import { Notice } from './Notice'

interface Props {
	children: ReactNode
	/** It guards a part of a page, which has a `main` around it. */
	inside?: boolean
}

interface State {
	failed: 'part' | 'crash' | null
}

/** A page that fails says so, and a step to another address starts afresh. */
export class ErrorBoundary extends Component<Props, State> {
	override state: State = { failed: null }

	static getDerivedStateFromError(error: unknown): State {
		const part = error instanceof TypeError && /import|module/i.test(error.message)
		return { failed: part ? 'part' : 'crash' }
	}

	override render(): ReactNode {
		const { failed } = this.state
		if (!failed) return this.props.children
		const notice = (
			<Notice
				heading={failureText[failed].message}
				actions={
					<Button kind="primary" onClick={() => location.reload()}>
						{appText.reload}
					</Button>
				}
			>
				<p>{failureText[failed].hint}</p>
			</Notice>
		)
		return this.props.inside ? notice : <main>{notice}</main>
	}
}
