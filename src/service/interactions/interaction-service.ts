import type { Interaction } from '../../gemini-api/interactions/interaction.ts'
import type { InteractionEvent } from '../../gemini-api/interactions/interaction-events.ts'
import type { InteractionRequest } from '../../gemini-api/interactions/parse-interaction-request.ts'
import type { Generation } from '../generation.ts'

export interface InteractionOptions {
  signal?: AbortSignal
  /** Where the client reaches the API, with its version and without a slash at its end: addresses of files begin so. */
  apiUrl: string
}

/** What a request came to. */
export interface CreatedInteraction {
  interaction: Interaction
  /** Absent when it runs in the background. */
  generation?: Generation
}

/** Conversations that the server keeps: each turn is an interaction that may go on from an earlier one. */
export interface InteractionService {
  /**
   * Runs a turn to its end, or in the background. A blocked one is no error, but has failed.
   *
   * @throws what `generate` throws, in this API's words; InteractionError when the earlier interaction cannot be gone on from.
   */
  create(request: InteractionRequest, options: InteractionOptions): Promise<CreatedInteraction>
  /** The events of a turn as they come. What fails before there are any is thrown as `create` throws it. */
  stream(request: InteractionRequest, options: InteractionOptions): Promise<AsyncIterable<InteractionEvent>>
  /** @throws NotFoundError. */
  get(id: string, options?: { includeInput?: boolean }): Promise<Interaction>
  /**
   * The events of an interaction from the beginning, or after one of them, until it has ended. Leaving disturbs nothing.
   *
   * @throws NotFoundError, InvalidRequestError for an event that is not this interaction's.
   */
  follow(id: string, options?: { afterEvent?: string; signal?: AbortSignal }): Promise<AsyncIterable<InteractionEvent>>
  /** Deletes it, and stops it when it runs. @throws NotFoundError. */
  remove(id: string): Promise<void>
  /** Stops one that runs in the background; one that was cancelled stays so. @throws NotFoundError, LimnError `failed-precondition`. */
  cancel(id: string): Promise<Interaction>
  /**
   * Draws what was put off. Whatever the drawing comes to is kept in the interaction.
   *
   * @throws CancelledError when `signal` fires, and leaves the interaction to be run again.
   */
  run(id: string, options?: { signal?: AbortSignal }): Promise<void>
  /** Gives up an interaction that could not be run. */
  fail(id: string, error: unknown): Promise<void>
}
