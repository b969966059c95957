import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { JobBill, UpstreamMessage, UpstreamPlan, UpstreamReport } from './upstream-report.ts'

// A stand-in for Google that runs in a process of its own and shares no code with limn: it counts what it lets through by
// its own clock, bills by its own prices, and breaks as it was told to.

const minuteMs = 60_000
const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg=='
const tokens = { text: 10, words: 20, image: 1120 }
/** USD a million tokens of gemini-3-pro-image: input, text and thoughts, pictures. */
const usdPerMillion = { input: 2, text: 12, image: 120 }

process.once('message', (plan: UpstreamPlan) => {
  const startMs = Date.now()
  const nowMs = (): number => (Date.now() - startMs) * plan.scale
  const later = (work: () => void, durationMs: number) => setTimeout(work, durationMs / plan.scale)
  const projects = new Map<string, ReturnType<typeof createProject>>()

  function createProject() {
    return {
      arrivals: [] as number[],
      seen: 0,
      over: 0,
      jobs: new Map<string, JobBill>(),
      answers: {} as Record<string, number>,
    }
  }

  function arrive(request: IncomingMessage, response: ServerResponse): void {
    const key = String(request.headers['x-goog-api-key'])
    const project = projects.get(key) ?? createProject()
    projects.set(key, project)
    // It counts as soon as its head is there.
    const atMs = nowMs()
    const turn = project.seen++
    const inMinute = project.arrivals.filter((arrivalMs) => arrivalMs > atMs - minuteMs)
    const freeInMs = inMinute.length >= plan.perMinute ? inMinute.at(-plan.perMinute)! + minuteMs - atMs : 0
    const fault = plan.faults[turn % plan.faults.length]
    const isRefused = freeInMs > 0 || fault === '429'
    if (freeInMs > 0) project.over += 1
    if (!isRefused) project.arrivals.push(atMs)

    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const name = /job-\d+/.exec(Buffer.concat(chunks).toString())?.[0] ?? 'nameless'
      const job = project.jobs.get(name) ?? { sent: 0, billed: 0, billedUsd: 0 }
      project.jobs.set(name, job)
      const say = (what: string): void => {
        project.answers[what] = (project.answers[what] ?? 0) + 1
      }
      const bill = (): void => {
        job.billed += 1
        job.billedUsd += usdOf(name)
      }
      if (isRefused) {
        say(freeInMs > 0 ? '429 over the quota' : '429 of a burst')
        refuse(response, 429, 'RESOURCE_EXHAUSTED', freeInMs || plan.pauseMs, plan)
        return
      }
      if (fault === '503') {
        say('503')
        refuse(response, 503, 'UNAVAILABLE', undefined, plan)
        return
      }
      job.sent += 1
      const drawMs = 6_000 + 4_000 * (((turn * 7919) % 101) / 100)
      if (fault === 'reset' || fault === 'reset-billed') {
        say('reset')
        later(() => request.socket.resetAndDestroy(), drawMs / 2)
        if (fault === 'reset-billed') bill()
      } else if (fault === 'hang') {
        say('hang')
        later(() => request.socket.destroy(), 40_000)
        bill()
      } else {
        later(() => {
          say('200')
          bill()
          const text = JSON.stringify(answerTo(name))
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
          response.end(text)
        }, drawMs)
      }
    })
  }

  const server = createServer(arrive).listen(0, '127.0.0.1', () => {
    send({ type: 'listening', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  })
  process.on('message', (key: string) => {
    const { arrivals, over, jobs, answers } = projects.get(key) ?? createProject()
    send({
      type: 'report',
      report: { arrivals, over, answers, jobs: Object.fromEntries(jobs) } satisfies UpstreamReport,
    })
  })
})

// Nobody is left to end it.
process.once('disconnect', () => process.exit(1))

const send = (message: UpstreamMessage): void => void process.send!(message)

/** How much each job makes the model think: no two bills in a row are alike. */
const thoughtsOf = (job: string): number => 100 + ((Number(/\d+/.exec(job)?.[0]) * 37) % 211)

const usdOf = (job: string): number =>
  (tokens.text * usdPerMillion.input +
    (tokens.words + thoughtsOf(job)) * usdPerMillion.text +
    tokens.image * usdPerMillion.image) /
  1_000_000

function answerTo(job: string): unknown {
  const thoughtsTokenCount = thoughtsOf(job)
  const candidatesTokenCount = tokens.words + tokens.image
  const parts = [{ text: 'Here it is.' }, { inlineData: { mimeType: 'image/png', data: picture } }]
  return {
    candidates: [{ content: { role: 'model', parts }, finishReason: 'STOP', index: 0 }],
    usageMetadata: {
      promptTokenCount: tokens.text,
      candidatesTokenCount,
      thoughtsTokenCount,
      totalTokenCount: tokens.text + candidatesTokenCount + thoughtsTokenCount,
      promptTokensDetails: [{ modality: 'TEXT', tokenCount: tokens.text }],
      candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: tokens.image }],
    },
    modelVersion: 'gemini-3-pro-image',
  }
}

function refuse(
  response: ServerResponse,
  code: number,
  status: string,
  retryMs: number | undefined,
  { perMinute }: UpstreamPlan,
): void {
  const quotaId = 'GenerateImagesPerMinutePerProjectPerModel'
  const violation = {
    quotaMetric: 'generativelanguage.googleapis.com/generate_images_per_model',
    quotaId,
    quotaValue: String(perMinute),
  }
  const details = [
    { '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [violation] },
    { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: `${((retryMs ?? 0) / 1000).toFixed(3)}s` },
  ]
  const message = code === 429 ? 'You exceeded your current quota. RATE LIMIT.' : 'The model is overloaded.'
  const text = JSON.stringify({ error: { code, message, status, ...(retryMs !== undefined && { details }) } })
  response.writeHead(code, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
  response.end(text)
}
