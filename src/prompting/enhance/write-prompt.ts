import { InvalidRequestError } from '../../errors/index.ts'

/** `true` for limn's own rules, or what makes a prompt of a prompt. */
export type Enhancer = true | ((prompt: string) => string | Promise<string>)

/** The prompt to draw, and why it is as it came where it is. */
export interface WrittenPrompt {
  prompt: string
  reason?: string
  leftOut: readonly string[]
}

/**
 * Puts a prompt into better words. limn's own rules leave alone what goes on from a picture.
 *
 * @throws InvalidRequestError when a function gives no text.
 */
export async function writePrompt(
  prompt: string,
  enhancer: Enhancer,
  options: { references: number },
): Promise<WrittenPrompt> {
  if (enhancer === true) return (await import('./enhance.ts')).enhance(prompt, options)
  const written: unknown = await enhancer(prompt)
  if (typeof written === 'string' && written.trim() !== '') return { prompt: written, leftOut: [] }
  const description = `enhance gave ${typeof written === 'string' ? 'an empty text' : typeof written}; a function of it gives the prompt to draw`
  throw new InvalidRequestError([{ field: 'enhance', description }], `${description}.`)
}
