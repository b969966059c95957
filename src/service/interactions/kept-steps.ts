import { heldBytesOf, holdBytes } from '../../gemini-api/inline-data.ts'
import type { InteractionContent, Step } from '../../gemini-api/interactions/interaction.ts'
import type { BlobStore } from '../../store/blob-store.ts'

const prefix = 'blob:'

/** Steps as a row keeps them: bytes become blobs, and their names stand in `data`. */
export async function keepSteps(steps: readonly Step[], blobs: BlobStore): Promise<unknown[]> {
  return mapContents(steps, async (content) => {
    const bytes = bytesIn(content)
    if (bytes === undefined) return content
    return { ...fieldsOf(content), data: prefix + (await blobs.put(bytes)) } as InteractionContent
  })
}

/** Bytes that may still be read. */
export interface ByteBudget {
  left: number
}

/**
 * Kept steps with their bytes. A picture that is gone, or more than `budget` has left, is left out of a conversation
 * and loses its bytes elsewhere.
 */
export async function readSteps(
  kept: readonly unknown[],
  blobs: BlobStore,
  budget: ByteBudget = { left: Number.POSITIVE_INFINITY },
): Promise<Step[]> {
  return mapContents(kept as Step[], async (content) => {
    if (content.type === 'text' || !content.data?.startsWith(prefix)) return content
    const bytes = budget.left > 0 ? await blobs.get(content.data.slice(prefix.length)) : undefined
    if (bytes === undefined) return fieldsOf(content) as InteractionContent
    budget.left -= bytes.length
    return holdBytes(fieldsOf(content), bytes) as unknown as InteractionContent
  })
}

/** Steps as clients see them: what has an address has no bytes beside it. */
export function shownSteps(steps: readonly Step[]): Step[] {
  return steps.map((step) => {
    if (step.type === 'thought' || !step.content?.some((content) => content.type !== 'text' && content.uri)) return step
    const content = step.content.map((one) => (one.type !== 'text' && one.uri ? fieldsOf(one) : one))
    return { ...step, content } as Step
  })
}

function bytesIn(content: InteractionContent): Uint8Array | undefined {
  if (content.type === 'text') return undefined
  const held = heldBytesOf(content)
  if (held !== undefined) return held
  return content.data === undefined ? undefined : Buffer.from(content.data, 'base64')
}

/** Everything but the bytes; makes no base64. */
function fieldsOf(content: InteractionContent): object {
  const copy: Record<string, unknown> = {}
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(content))) {
    if (key !== 'data') copy[key] = property.value
  }
  return copy
}

async function mapContents(
  steps: readonly Step[],
  change: (content: InteractionContent) => Promise<InteractionContent>,
): Promise<Step[]> {
  const mapAll = async (contents: readonly InteractionContent[]): Promise<InteractionContent[]> => {
    const changed: InteractionContent[] = []
    for (const content of contents) changed.push(await change(content))
    return changed
  }
  const changed: Step[] = []
  for (const step of steps) {
    if (step.type === 'thought') changed.push(step.summary ? { ...step, summary: await mapAll(step.summary) } : step)
    else changed.push(step.content ? ({ ...step, content: await mapAll(step.content) } as Step) : step)
  }
  return changed
}
