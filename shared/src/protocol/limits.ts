/** Every limit of the product, in one place. Sizes in bytes, times in milliseconds, rates per second, lengths in characters. */

const KiB = 1024
const MiB = 1024 * KiB

export const LIMITS = {
	/** The largest websocket frame until a socket's first sync is done: a device may return with a long offline spell. */
	joinFrameBytes: 8 * MiB,
	/** The largest websocket frame after that. */
	frameBytes: 1 * MiB,
	presenceBytes: 4 * KiB,
	presencePerSecond: 30,
	/** The server merges presence and sends one frame per tick. */
	presenceTickMs: 33,
	updatesPerSecond: 120,
	/** Requests for what one's own copy lacks (sync step 1). */
	joinsPerSecond: 1,
	updateBytesPerSecond: 4 * MiB,
	/** Of a socket, while its layer is still being loaded: they wait. An honest client sends three. */
	earlyFrames: 64,
	socketsPerLayer: 200,
	/** Frames nobody can read that one person may send in a window; each closes its socket. No honest program sends any. */
	malformedFramesPerPerson: 10,
	malformedWindowMs: 60_000,
	/** Yjs client ids one socket may bring: each time a device opens the board without a connection makes one. */
	clientIdsPerSocket: 1000,
	/** A reader who falls behind by this much is closed with "try again" and rejoins by state vector. */
	sendBufferBytes: 8 * MiB,
	pingMs: 25_000,
	/** Of each layer of a board, encoded. */
	boardBytes: 64 * MiB,
	recordsPerBoard: 20_000,
	/** Of records about which the server is asked. */
	recordIdLength: 200,
	/** After the storage failed it is tried again this much later, then twice as much later each time, up to the second. */
	storageRetryMs: 500,
	storageRetryMaxMs: 10_000,
	/** A server that stops waits so long for a storage that is away. */
	storageFarewellMs: 5000,
	/** How often a server that hears the others looks at the log all the same, and one that does not. */
	logCheckMs: 10_000,
	logPollMs: 1000,
	/** For so long it looks as often after it lost sight of another server, which may only be cut off. */
	lostNodeMs: 60_000,
	/** How often a server says to the others that it is there, and to itself that the bus still carries. */
	busBeatMs: 1000,
	/** Beats that do not come back before the bus is taken for lost. */
	busSilentBeats: 3,
	/** Beats of another server that do not come before it is taken for gone. */
	peerSilentBeats: 5,
	/** A lost bus is sought again this much later, then twice as much later each time, up to the second. */
	busRetryMs: 100,
	busRetryMaxMs: 1000,
	/** Published and not yet taken by the bus: one that falls behind by this much is lost. */
	busWaitingBytes: 32 * MiB,
	/** A server that stops waits so long for the bus to take its last words. */
	busFarewellMs: 500,
	/** Where counts that servers share do not answer within this, a server counts alone. */
	sharedCountMs: 250,
	assetBytes: 20 * MiB,
	/** Unpacked, each takes four bytes in every browser that shows the picture: 256 MiB. A phone's photograph has 12 to 50 million. */
	imagePixels: 64 * 1024 * 1024,
	/** On one drawing of a board; the others are counted on it. */
	drawingShapes: 4000,
	/** How far from the middle of all things one may lie to be on the drawing, in page units: twenty maps. */
	drawingReach: 60_000,
	/** Its longer side as it is first shown, in pixels: it is vectors, and can be read at any size. */
	drawingSide: 12_000,
	/** Pictures inside of it, in base64. */
	drawingPictureBytes: 32 * MiB,
	/** The same as pixels: its longer side, and all of them, of which each takes four bytes while it is drawn. */
	pngSide: 8000,
	pngPixels: 24 * 1024 * 1024,
	/** A small drawing is enlarged by so much, so that it is sharp on paper. */
	pngZoom: 2,
	jsonBodyBytes: 256 * KiB,
	nameLength: 80,
	titleLength: 120,
	purposeLength: 1000,
	meetingLength: 200,
	/** A correction to a snapshot, or what became known later. */
	addendumLength: 4000,
	entriesPerSnapshot: 200,
	/** Comparisons and restorations that wait for the thread which does them; each takes up to a second. */
	snapshotTasksWaiting: 60,
	/** Of images that go along in one ZIP of a snapshot; those beyond it are named in it. */
	zipImageBytes: 200 * MiB,
	/** Of forms of snapshots that were made, for whoever asks for one again. */
	keptFormBytes: 64 * MiB,
	/** Of a thread that makes them. */
	formHeapMiB: 1024,
	/** How long one may take: a board at its limits takes a minute. */
	formMs: 5 * 60_000,
	/** An exported file that a page checks: it holds the text, what it says and its canonical form at once. */
	checkedFileBytes: 256 * MiB,
	labelLength: 80,
	/** Why a finding is left as it is. */
	reasonLength: 400,
	approachesPerMap: 12,
	/** With those it begins with, and fewer than two people adding at once can make of it. */
	rowsPerGrid: 40,
	columnsPerGrid: 20,
	/** Questions the team adds to the ten. */
	ownQuestions: 20,
	/** Changes that one table may bring. */
	importRows: 1000,
	/** Such a table as a file. A thousand lines of the usual kind take a third of it. */
	importBytes: 1 * MiB,
	/** A board as a file, with its images as text in it: five of the largest. A browser takes some seconds over that many. */
	boardFileBytes: 128 * MiB,
	/** As many as ten boards with all their questions have together, put on one. */
	pagesPerBoard: 100,
	/** Sign-ins from one address in a window: a whole school may come from one, and begin a meeting at once. */
	signInsPerAddress: 600,
	/** Tries of invitations that do not exist, from one address in a window: a link that was cut short may have gone to a whole staff. */
	unknownInvitationsPerAddress: 120,
	addressWindowMs: 10 * 60_000,
	/** Calls over HTTP that write, or are recorded as exports are, by one person in a window: what hands cannot do, and a record would fill with. */
	recordedCallsPerPerson: 600,
	recordedCallsWindowMs: 60_000,
	/** How much of the history of access one answer holds. */
	auditEntriesPerPage: 100,
	boardsPerPerson: 500,
	invitationsPerBoard: 200,
	commentLength: 4000,
	commentsPerThread: 500,
	threadsPerBoard: 2000,
	/** At their longest, three bytes a character, they stay below `boardBytes`. */
	commentsPerBoard: 5000,
	/** The key of a row or a column of a map, and the id of a shape or a page. */
	keyLength: 200,
} as const
