import { decodeImage } from '../imaging/decode.ts'
import { encodeImage } from '../imaging/encode.ts'
import { type Io, isScreen, writeRaw } from './io.ts'
import { terminalGraphics } from './terminal-graphics.ts'

/** Pixels of the longer side: readable in a terminal, and quick to send. */
const shownSide = 640

/** Shows a picture where the terminal can (Kitty, iTerm2 and Sixel protocols); elsewhere does nothing. */
export async function showPicture(io: Io, image: { bytes: Uint8Array }): Promise<void> {
  const protocol = isScreen(io, io.stdout) ? terminalGraphics(io.environment) : undefined
  if (protocol === undefined) return
  const pixels = await decodeImage(image.bytes, { fitWithin: shownSide })
  if (protocol === 'kitty') {
    await writeRaw(io.stdout, kitty(await encodeImage(pixels, 'image/png')))
  } else if (protocol === 'iterm2') {
    const { image: iterm } = await import('ansi-escapes')
    await writeRaw(io.stdout, `${iterm(await encodeImage(pixels, 'image/png'))}\n`)
  } else {
    const { image2sixel } = await import('sixel')
    await writeRaw(io.stdout, `${image2sixel(new Uint8Array(pixels.data), pixels.width, pixels.height, 256, 1)}\n`)
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
