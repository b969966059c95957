import { setImmediate as turn } from 'node:timers/promises'
import type { DrawOptions, DrawRequest, Engine, EngineEvent } from '../engines/engine.ts'
import { EngineError, isLimnError, throwIfCancelled } from '../errors/index.ts'

/**
 * What the engine says, in order. Whatever it throws arrives as a LimnError. Nothing is tried again: a local engine
 * fails the same way twice, and one that bills knows itself what was surely not billed. It alone hears the signal, too:
 * it may be past the point where leaving saves anything.
 */
export async function* draw(engine: Engine, request: DrawRequest, options: DrawOptions): AsyncGenerator<EngineEvent> {
  const { signal } = options
  // A local engine may draw without letting anything else run: let callers who have left in the meantime be heard first.
  if (engine.capabilities.local) await turn()
  throwIfCancelled(signal)
  try {
    for await (const event of engine.draw(request, options)) {
      if (engine.capabilities.local) throwIfCancelled(signal)
      yield event
    }
  } catch (error) {
    if (isLimnError(error)) throw error
    if (engine.capabilities.local) throwIfCancelled(signal)
    throw new EngineError(engine.name, `The engine ${engine.name} failed: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
