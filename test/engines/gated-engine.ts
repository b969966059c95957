import type { Engine } from '../../src/engines/engine.ts'
import { createPlainEngine } from './plain-engine.ts'

/** A plain engine that holds back the picture of prompts with "wait" in them. */
export interface GatedEngine extends Engine {
  /** Resolves when a held prompt has said all but its picture. */
  held: Promise<void>
  /** Resolves when the signal of a held prompt has fired. */
  left: Promise<void>
  /** Lets held pictures, and all that come, through. */
  open(): void
}

export function createGatedEngine(): GatedEngine {
  const plain = createPlainEngine()
  const [gate, held, left] = [deferred(), deferred(), deferred()]
  return {
    ...plain,
    held: held.promise,
    left: left.promise,
    open: () => gate.resolve(),
    async *draw(request, options) {
      for await (const event of plain.draw(request, options)) {
        if (event.type === 'image' && request.prompt.includes('wait')) {
          held.resolve()
          options.signal?.addEventListener('abort', () => left.resolve())
          await Promise.race([gate.promise, left.promise])
        }
        yield event
      }
    },
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
