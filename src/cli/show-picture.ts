import { createSupportsTerminalGraphics } from 'supports-terminal-graphics'
import { decodeImage } from '../imaging/decode.ts'
import { encodeImage } from '../imaging/encode.ts'
import { type Io, write } from './io.ts'

/** Pixels of the longer side: readable in a terminal, and quick to send. */
const shownSide = 640

export type TerminalGraphics = ReturnType<typeof createSupportsTerminalGraphics>

/**
 * Shows a picture where the terminal can (Kitty, iTerm2 and Sixel protocols); elsewhere does nothing.
 *
 * @param graphics What the terminal can show, when it is known already.
 */
export async function showPicture(
  io: Io,
  image: { bytes: Uint8Array },
  graphics: TerminalGraphics = createSupportsTerminalGraphics(io.stdout),
): Promise<void> {
  if (!io.stdout.isTTY || !(graphics.kitty || graphics.iterm2 || graphics.sixel)) return
  const pixels = await decodeImage(image.bytes, { fitWithin: shownSide })
  if (graphics.kitty) {
    await write(io.stdout, kitty(await encodeImage(pixels, 'image/png')))
  } else if (graphics.iterm2) {
    const { image: iterm } = await import('ansi-escapes')
    await write(io.stdout, `${iterm(await encodeImage(pixels, 'image/png'))}\n`)
  } else {
    const { image2sixel } = await import('sixel')
    await write(io.stdout, `${image2sixel(new Uint8Array(pixels.data), pixels.width, pixels.height, 256, 1)}\n`)
  }
}

/** Most base64 characters of one escape sequence. Source: the Kitty graphics protocol, "Remote client". */
const kittyChunk = 4096

/** A PNG as the Kitty graphics protocol takes it: transmit and display, in chunks. */
function kitty(png: Uint8Array): string {
  const data = Buffer.from(png).toString('base64')
  let sequences = ''
  for (let start = 0; start < data.length; start += kittyChunk) {
    const more = start + kittyChunk < data.length ? 1 : 0
    const control = start === 0 ? `a=T,f=100,q=2,m=${more}` : `m=${more}`
    sequences += `\u001b_G${control};${data.slice(start, start + kittyChunk)}\u001b\\`
  }
  return `${sequences}\n`
}
