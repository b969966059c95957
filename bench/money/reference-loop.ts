import { setTimeout as sleep } from 'node:timers/promises'

/**
 * The retry strategy of the reference document, after its words: up to three tries; at "RATE" or "QUOTA" in the error wait 30
 * seconds, then twice as long each time; every other error is raised. 64 of them at once, as four processes of sixteen.
 */
export async function runReferenceLoop(options: {
  baseUrl: string
  apiKey: string
  model: string
  jobs: readonly string[]
  atOnce: number
  scale: number
}): Promise<{ done: number; gaveUp: number; raised: number }> {
  const { baseUrl, apiKey, model, jobs, atOnce, scale } = options
  const ends = { done: 0, gaveUp: 0, raised: 0 }

  async function generate(prompt: string): Promise<void> {
    const response = await fetch(`${baseUrl}/v1beta/models/${model}:generateContent`, {
      method: 'POST',
      headers: { 'x-goog-api-key': apiKey, 'content-type': 'application/json' },
      body: JSON.stringify({ contents: [{ parts: [{ text: prompt }] }] }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(text)
  }

  async function generateWithRetry(prompt: string): Promise<'done' | 'gaveUp'> {
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        await generate(prompt)
        return 'done'
      } catch (error) {
        const message = String(error).toUpperCase()
        if (!message.includes('RATE') && !message.includes('QUOTA')) throw error
        await sleep((2 ** attempt * 30_000) / scale)
      }
    }
    return 'gaveUp'
  }

  const queue = jobs.values()
  const caller = async (): Promise<void> => {
    for (const job of queue) ends[await generateWithRetry(job).catch(() => 'raised' as const)] += 1
  }
  await Promise.all(Array.from({ length: atOnce }, caller))
  return ends
}
