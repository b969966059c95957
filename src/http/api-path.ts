/** True for paths of the API, as opposed to limn's own. */
export function isApiPath(path: string): boolean {
  return /^\/(?:upload\/|download\/)?v1(?:alpha|beta)?(?:\/|$)/.test(path)
}

const drawing = /:(?:streamG|batchG|g)enerateContent$|\/interactions\/?$|\/images\/(?:generations|edits|variations)\/?$/

/** True when a request asks for a picture, in whichever dialect. */
export function asksForPicture(method: string, path: string): boolean {
  return method === 'POST' && drawing.test(path)
}

/** The model a path names; undefined where the body does. */
export function modelOfPath(path: string): string | undefined {
  return /\/models\/([^/:]+)/.exec(path)?.[1]
}
