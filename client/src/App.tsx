import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { appText } from '@groundwork/shared/text/app'
import { NotFound } from './pages/NotFound'
import { ErrorBoundary } from './ui/ErrorBoundary'
import { FitColours } from './ui/Fits'
import { Opening } from './ui/Opening'
import { SessionProvider } from './ui/Session'
import { SkipLink } from './ui/SkipLink'

// The canvas and its library are most of the product's weight: pages without one do not carry it, nor a board the others.
const BoardPage = lazy(() => import('./pages/board/BoardPage').then((part) => ({ default: part.BoardPage })))
const Home = lazy(() => import('./pages/home/Home').then((part) => ({ default: part.Home })))
const Join = lazy(() => import('./pages/join/Join').then((part) => ({ default: part.Join })))
const HistoryPage = lazy(() =>
	import('./pages/history/HistoryPage').then((part) => ({ default: part.HistoryPage })),
)
const SessionsPage = lazy(() =>
	import('./pages/sessions/SessionsPage').then((part) => ({ default: part.SessionsPage })),
)
const SnapshotsPage = lazy(() =>
	import('./records/SnapshotsPage').then((part) => ({ default: part.SnapshotsPage })),
)
const SnapshotPage = lazy(() =>
	import('./records/SnapshotPage').then((part) => ({ default: part.SnapshotPage })),
)
const VerifyPage = lazy(() =>
	import('./pages/verify/VerifyPage').then((part) => ({ default: part.VerifyPage })),
)
const ComparePage = lazy(() =>
	import('./records/compare/ComparePage').then((part) => ({ default: part.ComparePage })),
)

function Pages() {
	return (
		<Switch>
			<Route path="/" component={Home} />
			<Route path="/b/:board">{({ board }) => <BoardPage key={board} boardId={board} />}</Route>
			<Route path="/b/:board/snapshots">{({ board }) => <SnapshotsPage key={board} boardId={board} />}</Route>
			<Route path="/b/:board/snapshots/compare">
				{({ board }) => <ComparePage key={board} boardId={board} />}
			</Route>
			<Route path="/b/:board/snapshots/:number">
				{({ board, number }) => (
					<SnapshotPage key={`${board}/${number}`} boardId={board} number={Number(number)} />
				)}
			</Route>
			<Route path="/b/:board/history">{({ board }) => <HistoryPage key={board} boardId={board} />}</Route>
			<Route path="/sessions" component={SessionsPage} />
			<Route path="/verify" component={VerifyPage} />
			<Route path="/join/:token">{({ token }) => <Join key={token} token={token} />}</Route>
			<Route component={NotFound} />
		</Switch>
	)
}

export function App() {
	const [location] = useLocation()
	return (
		<SessionProvider>
			<FitColours />
			<SkipLink />
			<ErrorBoundary key={location}>
				<Suspense fallback={<Opening label={appText.loading} />}>
					<Pages />
				</Suspense>
			</ErrorBoundary>
		</SessionProvider>
	)
}
