/** Formats a picture may come in. Those behind the first three are read, never written. */
export type InputMimeType =
  | 'image/png'
  | 'image/jpeg'
  | 'image/webp'
  | 'image/gif'
  | 'image/avif'
  | 'image/tiff'
  | 'image/heic'
  | 'image/heif'

/** Formats limn writes. */
export type OutputMimeType = 'image/png' | 'image/jpeg' | 'image/webp'

/** Decoded pixels: RGBA, 8 bits a channel, not premultiplied, rows top to bottom, `width * height * 4` bytes. */
export interface Pixels {
  width: number
  height: number
  data: Uint8Array | Uint8ClampedArray
  /** What `data` has of the rows from `top` to before `bottom`, where all of it would have to be made first: 67 MB at 4K. It may be overwritten by the next call. */
  readRows?(top: number, bottom: number): Uint8Array | Uint8ClampedArray
}

/** What the first bytes of a file say, before anything is decoded. */
export interface ImageHeader {
  mimeType: InputMimeType
  /** In pixels, as stored (before EXIF orientation). */
  width: number
  height: number
}
