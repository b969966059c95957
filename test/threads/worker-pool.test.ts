import { Worker } from 'node:worker_threads'
import { afterEach, expect, it } from 'vitest'
import { createWorkerPool, type WorkerPool } from '../../src/threads/worker-pool.ts'

/** Does what a task says, as the thread that draws would: counts on request, dies, works deaf, or until it is told. */
const worker = `
  const { parentPort, threadId } = require('node:worker_threads')
  const say = (type, more) => parentPort.postMessage({ type, ...more })
  let tasks = 0
  parentPort.on('message', ({ task, cancelled }) => {
    const flag = new Int32Array(cancelled)
    tasks += 1
    say('begun')
    if (task === 'throw') throw new Error('a brush broke')
    if (task === 'exit') process.exit(3)
    if (task === 'fail') return say('failed', { error: { message: 'no such colour', code: 'invalid-argument', violations: [] } })
    say('event', { event: threadId })
    if (task === 'listen') while (Atomics.load(flag, 0) === 0);
    if (task === 'deaf') for (;;);
    say('event', { event: tasks })
    say('end')
  })`

let pool: WorkerPool<string, number>
const started: Worker[] = []

function open(size: number, graceMs = 100, loadMs = 0): void {
  pool = createWorkerPool({
    size,
    graceMs,
    start() {
      const load = `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${loadMs})\n`
      const one = new Worker(load + worker, { eval: true, stderr: true })
      started.push(one)
      return one
    },
  })
}

afterEach(async () => {
  await pool.close()
  started.length = 0
})

async function eventsOf(task: string, signal?: AbortSignal): Promise<number[]> {
  const events: number[] = []
  for await (const event of pool.run(task, { transfer: [], signal })) events.push(event)
  return events
}

/** Cancels a task as soon as a worker has begun it; gives what it threw. */
async function cancelWhenBegun(task: string): Promise<unknown> {
  const controller = new AbortController()
  try {
    for await (const _ of pool.run(task, { transfer: [], signal: controller.signal })) controller.abort()
  } catch (error) {
    return error
  }
  return undefined
}

it('starts no thread before it is needed, and no more than it may', async () => {
  open(2)
  expect(started).toHaveLength(0)
  await eventsOf('count')
  expect(started).toHaveLength(1)
  const threads = await Promise.all(Array.from({ length: 6 }, () => eventsOf('count')))
  expect(started).toHaveLength(2)
  expect(new Set(threads.map(([thread]) => thread)).size).toBe(2)
})

it.each(['throw', 'exit'])('fails the one task whose thread dies by %s, and starts another thread', async (death) => {
  open(1)
  const [dead, first, second] = await Promise.allSettled([eventsOf(death), eventsOf('count'), eventsOf('count')])
  expect(dead).toMatchObject({ status: 'rejected' })
  expect(String((dead as PromiseRejectedResult).reason)).toMatch(death === 'throw' ? 'a brush broke' : 'exit code 3')
  expect(first).toMatchObject({ status: 'fulfilled' })
  expect(second).toMatchObject({ status: 'fulfilled' })
  expect(started).toHaveLength(2)
})

it('gives an error back as the kind it was', async () => {
  open(1)
  await expect(eventsOf('fail')).rejects.toMatchObject({ name: 'InvalidRequestError', message: 'no such colour' })
  expect(started).toHaveLength(1)
})

it('tells a thread in the middle of its work that nobody wants it any more, and keeps the thread', async () => {
  open(1, 10_000)
  expect(await cancelWhenBegun('listen')).toMatchObject({ code: 'cancelled' })
  const [, tasks] = await eventsOf('count')
  expect(tasks).toBe(2)
  expect(started).toHaveLength(1)
})

it('ends a thread that does not hear, and starts another', async () => {
  open(1, 50)
  expect(await cancelWhenBegun('deaf')).toMatchObject({ code: 'cancelled' })
  const [, tasks] = await eventsOf('count')
  expect(tasks).toBe(1)
  expect(started).toHaveLength(2)
})

it('lets a thread load to the end when its task is cancelled meanwhile', async () => {
  open(1, 100, 400)
  const controller = new AbortController()
  const cancelled = eventsOf('listen', controller.signal)
  controller.abort()
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
  expect((await eventsOf('count'))[1]).toBe(2)
  expect(started).toHaveLength(1)
})

it('ends what is read no further', async () => {
  open(1, 50)
  for await (const _ of pool.run('deaf', { transfer: [], signal: undefined })) break
  expect(await eventsOf('count')).toHaveLength(2)
})

it('takes what was cancelled in the queue out of it', async () => {
  open(1)
  const controller = new AbortController()
  const running = eventsOf('count')
  const waiting = eventsOf('throw', controller.signal)
  controller.abort()
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' })
  await running
  await expect(eventsOf('count', controller.signal)).rejects.toMatchObject({ code: 'cancelled' })
  expect(await eventsOf('count')).toHaveLength(2)
  expect(started).toHaveLength(1)
})

it('fails what runs and what waits when it is closed', async () => {
  open(1)
  const all = Promise.allSettled([eventsOf('deaf'), eventsOf('count')])
  await pool.close()
  expect((await all).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
