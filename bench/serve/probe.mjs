// Loaded into `limn serve` by serve.bench.ts: tells it, when asked, how long the event loop was held up, and of memory.
import { readFileSync } from 'node:fs'
import { createHistogram } from 'node:perf_hooks'

const everyMs = 10
const late = createHistogram()
/** The same without the time in which other threads and programs had the cores. */
const own = createHistogram()
let lastMs = performance.now()
let lastQueuedMs = queuedMs()

setInterval(() => {
  const nowMs = performance.now()
  const nowQueuedMs = queuedMs()
  const lateMs = nowMs - lastMs - everyMs
  record(late, lateMs)
  record(own, lateMs - (nowQueuedMs - lastQueuedMs))
  lastMs = nowMs
  lastQueuedMs = nowQueuedMs
}, everyMs).unref()

process.on('message', (message) => {
  if (message === 'begin') {
    late.reset()
    own.reset()
  }
  process.send({
    rssMiB: process.memoryUsage.rss() / 2 ** 20,
    loopP50Ms: late.percentile(50) / 1000,
    loopP99Ms: late.percentile(99) / 1000,
    loopMaxMs: late.max / 1000,
    ownLoopP99Ms: own.percentile(99) / 1000,
    ownLoopMaxMs: own.max / 1000,
  })
})
process.channel.unref()

/** In microseconds, as histograms take whole numbers from 1. */
function record(histogram, milliseconds) {
  histogram.record(Math.max(1, Math.round(milliseconds * 1000)))
}

/** How long the main thread has been ready to run and had no core. Source: Linux, Documentation/scheduler/sched-stats. */
function queuedMs() {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6
  } catch {
    return 0
  }
}
