import * as z from 'zod/mini'

/** Only names of our own making: nothing outside of the folder is ever read. */
const fileName = z.string().check(z.regex(/^(?:pictures\/)?[\w-][\w.-]*$/))

const count = z.number().check(z.nonnegative())

/** One exchange as it is kept. docs/record-replay.md shows one. */
export const recordingSchema = z.object({
  /** When it was recorded, as ISO 8601. */
  at: z.string(),
  request: z.object({
    method: z.string(),
    path: z.string(),
    query: z.record(z.string(), z.string()),
    body: z.optional(z.unknown()),
  }),
  response: z.object({
    status: z.int().check(z.gte(200), z.lte(599)),
    headers: z.record(z.string(), z.string()),
    body: z.array(
      z.union([z.object({ text: z.string() }), z.object({ file: fileName }), z.object({ base64Of: fileName })]),
    ),
    /** Bytes and the milliseconds after which they came, counted from the request. */
    timing: z.array(z.tuple([count, count])),
  }),
})

export type Recording = z.infer<typeof recordingSchema>

/** Every file of its answer. */
export function answerFilesOf({ response }: Recording): string[] {
  return response.body.flatMap((piece) =>
    'file' in piece ? [piece.file] : 'base64Of' in piece ? [piece.base64Of] : [],
  )
}

/** Every file it names. */
export function filesOf(recording: Recording): string[] {
  const ofRequest = JSON.stringify(recording.request).matchAll(/"(pictures\/[0-9a-f]{64}\.\w+)"/g)
  return [...answerFilesOf(recording), ...[...ofRequest].map(([, name]) => name!)]
}
