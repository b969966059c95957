/** What a `file_uri` points at. */
export type FileUri =
  /** A file of the Files API; with `url` it may as well be a page of somebody else's. */
  { kind: 'file'; id: string; url?: URL } | { kind: 'url'; url: URL } | { kind: 'unsupported' }

const googlesHost = 'generativelanguage.googleapis.com'

/**
 * Reads `files/abc`, the address of a file here or at Google (`…/v1beta/files/abc`, also that of its download), and other
 * web addresses. `gs://` and whatever else is unsupported.
 */
export function readFileUri(uri: string): FileUri {
  const [, name] = /^files\/([a-z0-9-]{1,40})$/.exec(uri) ?? []
  if (name !== undefined) return { kind: 'file', id: name }
  if (!/^https?:\/\//i.test(uri) || !URL.canParse(uri)) return { kind: 'unsupported' }
  const url = new URL(uri)
  const [, id] = /\/v1(?:alpha|beta)?\/files\/([a-z0-9-]{1,40})(?::download)?$/.exec(url.pathname) ?? []
  if (id === undefined) return { kind: 'url', url }
  return url.hostname === googlesHost || url.protocol === 'http:' ? { kind: 'file', id } : { kind: 'file', id, url }
}
