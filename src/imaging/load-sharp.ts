import type { SharpConstructor } from 'sharp'

let loading: Promise<SharpConstructor> | undefined

/**
 * sharp, on first use: its native library takes 30 to 150 ms to load, which a command that touches no picture must
 * not pay. libvips' cache of operations is off: limn never repeats one on the same bytes, so it would only hold memory.
 */
export function loadSharp(): Promise<SharpConstructor> {
  loading ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false)
    return sharp
  })
  return loading
}
