import * as announce from './announce.js'
import * as app from './app.js'
import * as audit from './audit.js'
import * as board from './board.js'
import * as boardFiles from './boardFiles.js'
import * as canvas from './canvas.js'
import * as cardFields from './cardFields.js'
import * as cardForms from './cardForms.js'
import * as cards from './cards.js'
import * as changeViews from './changeViews.js'
import * as coexistenceView from './coexistenceView.js'
import * as compare from './compare.js'
import * as comparing from './comparing.js'
import * as count from './count.js'
import * as csv from './csv.js'
import * as dataTables from './dataTables.js'
import * as deletion from './deletion.js'
import * as discussion from './discussion.js'
import * as discussionErrors from './discussionErrors.js'
import * as drawing from './drawing.js'
import * as errors from './errors.js'
import * as exportForms from './exportForms.js'
import * as exporting from './exporting.js'
import * as fields from './fields.js'
import * as find from './find.js'
import * as findings from './findings.js'
import * as formLabels from './formLabels.js'
import * as gridLabels from './gridLabels.js'
import * as grids from './grids.js'
import * as findingsView from './findingsView.js'
import * as guide from './guide.js'
import * as heat from './heat.js'
import * as hints from './hints.js'
import * as home from './home.js'
import * as images from './images.js'
import * as impediments from './impediments.js'
import * as inspect from './inspect.js'
import * as importing from './importing.js'
import * as join from './join.js'
import * as labels from './labels.js'
import * as map from './map.js'
import * as mapForms from './mapForms.js'
import * as outline from './outline.js'
import * as questionList from './questionList.js'
import * as questions from './questions.js'
import * as recordPages from './recordPages.js'
import * as plan from './plan.js'
import * as refused from './refused.js'
import * as report from './report.js'
import * as restore from './restore.js'
import * as ripple from './ripple.js'
import * as rippleView from './rippleView.js'
import * as roles from './roles.js'
import * as sessions from './sessions.js'
import * as share from './share.js'
import * as shortcuts from './shortcuts.js'
import * as snapshots from './snapshots.js'
import * as threads from './threads.js'
import * as tieForms from './tieForms.js'
import * as ties from './ties.js'
import * as table from './table.js'
import * as verify from './verify.js'
import * as verifyPage from './verifyPage.js'
import * as views from './views.js'

/** Every sentence there is, by the module it stands in. */
export const english = {
	announce,
	app,
	audit,
	board,
	boardFiles,
	canvas,
	cardFields,
	cardForms,
	cards,
	changeViews,
	coexistenceView,
	compare,
	comparing,
	count,
	csv,
	dataTables,
	deletion,
	discussion,
	discussionErrors,
	drawing,
	errors,
	exportForms,
	exporting,
	fields,
	find,
	findings,
	formLabels,
	gridLabels,
	grids,
	findingsView,
	guide,
	heat,
	hints,
	home,
	images,
	impediments,
	inspect,
	importing,
	join,
	labels,
	map,
	mapForms,
	outline,
	questionList,
	questions,
	recordPages,
	plan,
	refused,
	report,
	restore,
	ripple,
	rippleView,
	roles,
	sessions,
	share,
	shortcuts,
	snapshots,
	threads,
	tieForms,
	ties,
	table,
	verify,
	verifyPage,
	views,
}

/** The same sentences in one language or another. */
export type Catalogue = typeof english
