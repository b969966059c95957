import { setImmediate as turn } from 'node:timers/promises'
import type { DrawRequest, Engine, EngineEvent } from '../engines/engine.ts'
import { EngineError, isLimnError, throwIfCancelled } from '../errors/index.ts'

/**
 * What the engine says, in order. Whatever it throws arrives as a LimnError. Nothing is tried again: a local engine
 * fails the same way twice, and one that bills may have billed.
 */
export async function* draw(
  engine: Engine,
  request: DrawRequest,
  signal: AbortSignal | undefined,
): AsyncGenerator<EngineEvent> {
  // A local engine may draw without letting anything else run: let callers who have left in the meantime be heard first.
  await turn()
  throwIfCancelled(signal)
  try {
    for await (const event of engine.draw(request, { signal })) {
      throwIfCancelled(signal)
      yield event
    }
  } catch (error) {
    if (isLimnError(error)) throw error
    throwIfCancelled(signal)
    throw new EngineError(engine.name, `The engine ${engine.name} failed: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
