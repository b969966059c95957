import sharp from 'sharp'
const [a, b, out, x = 300, y = 300, s = 800] = process.argv.slice(2)
const cut = (f) => sharp(f).extract({ left: +x, top: +y, width: +s, height: +s }).toBuffer()
await sharp({ create: { width: 2 * s + 10, height: +s, channels: 3, background: 'red' } }).composite([{ input: await cut(a), left: 0, top: 0 }, { input: await cut(b), left: +s + 10, top: 0 }]).png().toFile(out)
