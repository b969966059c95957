/**
 * Where the client reaches this server, without a slash at its end: by what proxies say (`X-Forwarded-Proto`, `-Host`,
 * `-Port`, `-Prefix`), else by `Host`. A client that forges them misleads only itself.
 */
export function publicBaseUrlOf(request: Request): string {
  const url = new URL(request.url)
  const forwarded = (name: string, pattern: RegExp): string | undefined => {
    const first = request.headers.get(`x-forwarded-${name}`)?.split(',', 1)[0]?.trim()
    return first !== undefined && pattern.test(first) ? first : undefined
  }
  const protocol = forwarded('proto', /^https?$/i)?.toLowerCase() ?? url.protocol.slice(0, -1)
  const forwardedHost = forwarded('host', /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i)
  const host = forwardedHost ?? url.host
  const port = /:\d+$/.test(host) ? undefined : forwarded('port', /^\d{1,5}$/)
  const usual = protocol === 'https' ? '443' : '80'
  const prefix = forwarded('prefix', /^(?:\/[\w.~-]+)+\/?$/)?.replace(/\/$/, '') ?? ''
  return `${protocol}://${host}${port === undefined || port === usual ? '' : `:${port}`}${prefix}`
}
