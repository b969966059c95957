import { isJsonObject } from './proto-json.ts'

/** A page or a picture that a search found and the answer rests on. */
export interface GroundingSource {
  title: string
  url: string
}

/** What `groundingMetadata` names, each once, in its order. Empty for whatever is no such thing. */
export function sourcesOf(groundingMetadata: unknown): GroundingSource[] {
  const chunks = isJsonObject(groundingMetadata) ? groundingMetadata.groundingChunks : undefined
  const sources = new Map<string, GroundingSource>()
  for (const chunk of Array.isArray(chunks) ? chunks : []) {
    if (!isJsonObject(chunk)) continue
    const { web, image } = chunk
    // The page of a picture, not the picture: who made it stands there.
    const found = isJsonObject(web)
      ? { ...web, url: web.uri }
      : isJsonObject(image)
        ? { ...image, url: image.sourceUri }
        : {}
    const { url, title, domain } = found as Record<string, unknown>
    if (typeof url !== 'string' || url === '' || sources.has(url)) continue
    sources.set(url, {
      title: [title, domain, url].find((name) => typeof name === 'string' && name !== '') as string,
      url,
    })
  }
  return [...sources.values()]
}

/** How many searches were made; each is billed. */
export function searchCountOf(groundingMetadata: unknown): number {
  if (!isJsonObject(groundingMetadata)) return 0
  const { webSearchQueries, imageSearchQueries } = groundingMetadata
  return [webSearchQueries, imageSearchQueries].reduce<number>(
    (count, queries) => count + (Array.isArray(queries) ? queries.length : 0),
    0,
  )
}
