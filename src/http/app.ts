import { Hono } from 'hono'
import type { BatchService } from '../jobs/batches/batch-service.ts'
import type { FileService } from '../service/files/file-service.ts'
import type { GenerationService } from '../service/generation.ts'
import type { InteractionService } from '../service/interactions/interaction-service.ts'
import { createPayerOf } from '../service/payer.ts'
import type { VerifyService } from '../service/verify/verify.ts'
import type { BlobStore } from '../store/blob-store.ts'
import { answerError } from './answer-error.ts'
import { heedCallContext } from './call-context.ts'
import { createFaultPlan, type FaultRuleOptions } from './faults/fault-plan.ts'
import type { HttpEnv } from './http-env.ts'
import { createJournal, type JournalOptions } from './journal/journal.ts'
import type { HttpLog } from './log.ts'
import { callContext } from './middleware/call-context.ts'
import { faults } from './middleware/faults.ts'
import { googleHeaders } from './middleware/google-headers.ts'
import { journaling } from './middleware/journal.ts'
import { requireKey } from './middleware/keys.ts'
import { guardOrigins } from './middleware/origins.ts'
import { recording } from './middleware/record.ts'
import { replaying } from './middleware/replay.ts'
import { requestLog } from './middleware/request-log.ts'
import { createProjectOf } from './project-of.ts'
import type { Recorder } from './recordings/recorder.ts'
import type { Replayer } from './recordings/replayer.ts'
import { batchesRoute } from './routes/batches.ts'
import { type CostReporter, costRoute } from './routes/cost.ts'
import { faultsRoute } from './routes/faults.ts'
import { downloadFilesRoute, filesRoute } from './routes/files.ts'
import { healthRoute } from './routes/health.ts'
import { interactionsRoute, useInteractionErrors } from './routes/interactions.ts'
import { guardHost, journalPageRoute, journalRoute } from './routes/journal.ts'
import { modelMethodsRoute } from './routes/model-methods.ts'
import { modelsRoute } from './routes/models.ts'
import { openAiRoutes } from './routes/openai/mount.ts'
import { resumeUploadRoute } from './routes/resume-upload.ts'
import { answerUnimplemented, unknownRoute } from './routes/unknown.ts'
import { uploadFilesRoute } from './routes/upload-files.ts'
import { verifyRoute } from './routes/verify.ts'

export interface HttpAppOptions {
  service: GenerationService
  /** Files of clients; without it the Files API is answered as not implemented. */
  files?: FileService
  /** Conversations; without them the Interactions API is answered as not implemented. */
  interactions?: InteractionService
  /** Without it batches are answered as not implemented. */
  batches?: BatchService
  /** Keys that are accepted. Without any, every caller is: `listen` then refuses all hosts but loopback. */
  keys?: readonly string[]
  /** Of limn, for /healthz. */
  version: string
  /** Serve OpenAI's `/v1/images/…`, too, for clients whose base URL ends in `/v1`. */
  openAiAtRoot?: boolean
  /** Milliseconds since 1970. Default: the clock. */
  nowMs?: () => number
  log?: HttpLog
  /**
   * Keys by the project they share a quota in; any other key is a project of its own. Where some are named, and keys are
   * asked for, each project sees only its own files, batches and interactions.
   */
  projects?: Readonly<Record<string, readonly string[]>>
  faults?: HttpFaultOptions
  journal?: JournalOptions
  /** Keeps what is asked and answered. `onError` hears of an exchange that could not be kept. */
  record?: { recorder: Recorder; onError: (error: unknown) => void }
  /** Answers what was recorded, and nothing else. */
  replay?: { replayer: Replayer; keepsTime: boolean }
  /** Without it nothing is said of cost. */
  cost?: CostReporter
  /** Without it nothing is said of pictures. */
  verify?: VerifyService['verify']
  /** Where the pictures are that the journal shows; without it, it shows none. */
  blobs?: Pick<BlobStore, 'get'>
}

export interface HttpFaultOptions {
  /** Whether callers may ask for faults. Default: as long as there are no keys, so that nobody else uses the server. */
  open?: boolean | undefined
  /** Faults that happen by themselves, from the start. */
  rules?: readonly FaultRuleOptions[]
}

/** A web-standard app. Its type names no framework, so that users of the package need none. */
export interface HttpApp {
  fetch(request: Request, bindings?: object): Response | Promise<Response>
  /** Calls the app without a port, as tests do. */
  request(path: string, init?: RequestInit): Response | Promise<Response>
}

/** Versions of the API by path; JS SDK 3 calls the first, everybody else the second. */
export const apiVersions = ['v1', 'v1beta'] as const

/** The Gemini image API over a generation service: `(Request) → Response`, on no port yet. */
export function createHttpApp(options: HttpAppOptions): HttpApp {
  const { files, batches, interactions, keys = [], version, log, openAiAtRoot = false, nowMs = Date.now } = options
  const service = heedCallContext(options.service)
  const { open: isOpen = keys.length === 0, rules } = options.faults ?? {}
  const plan = createFaultPlan(rules)
  const journal = createJournal(options.journal)
  const app = new Hono<HttpEnv>()
  const { projects = {} } = options
  // Without keys anybody may say to be anybody.
  const tellsApart = keys.length > 0 && Object.keys(projects).length > 0
  app.use(callContext(keys, createProjectOf(projects), createPayerOf(projects), tellsApart))
  app.use(requestLog(log))
  app.use(journaling({ journal, nowMs }))
  app.use(googleHeaders())
  app.route('/healthz', healthRoute(version))
  const openAi = openAiRoutes({ service, files, nowMs, atRoot: openAiAtRoot })
  openAi.mountOpen(app)
  useInteractionErrors(app)
  app.use(guardOrigins(keys))
  const applyFaults = faults({ plan, isOpen })
  for (const apiVersion of files ? apiVersions : []) {
    // Its steps come without a key, so that they never get to where the other faults are.
    app.use(`/upload/${apiVersion}/files`, (context, next) =>
      context.req.query('upload_id') === undefined ? next() : applyFaults(context, next),
    )
    app.route(`/upload/${apiVersion}/files`, resumeUploadRoute(apiVersion, files!))
  }
  app.use('/limn/*', guardHost(keys))
  app.route('/limn/journal', journalPageRoute())
  if (keys.length > 0) app.use(requireKey(keys))
  app.route('/limn/v1/journal', journalRoute(journal, options.blobs))
  if (options.cost) app.route('/limn/v1/cost', costRoute(options.cost, tellsApart))
  if (options.verify) app.route('/limn/v1/verify', verifyRoute({ verify: options.verify }))
  app.route('/limn/v1/faults', faultsRoute({ plan, isOpen }))
  app.use(applyFaults)
  if (options.record) app.use(recording(options.record.recorder, { ...options.record, nowMs }))
  if (options.replay) app.use(replaying(options.replay.replayer, options.replay))
  for (const apiVersion of apiVersions) {
    app.route(`/${apiVersion}/models`, modelsRoute(apiVersion, service.conduct))
    app.route(`/${apiVersion}/models`, modelMethodsRoute(apiVersion, service, batches))
    if (batches) app.route(`/${apiVersion}/batches`, batchesRoute(batches))
    if (files) {
      app.route(`/upload/${apiVersion}/files`, uploadFilesRoute(apiVersion, files))
      app.route(`/${apiVersion}/files`, filesRoute(apiVersion, files))
      app.post(`/${apiVersion}/files:register`, (context) => answerUnimplemented(context, 'files of Cloud Storage'))
      app.route(`/download/${apiVersion}/files`, downloadFilesRoute(files))
    }
    if (interactions) app.route(`/${apiVersion}/interactions`, interactionsRoute(apiVersion, interactions))
  }
  openAi.mount(app)
  app.all('*', unknownRoute)
  app.onError((error, context) => answerError(context, error))
  return app
}
