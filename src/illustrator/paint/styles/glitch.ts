import { throwIfCancelled } from '../../../errors/index.ts'
import { createRandom } from '../random.ts'
import { readRaster, showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'

const largestSide = 2000

/** A broken video signal: bands that slipped sideways, red and blue apart, lines of the screen. */
export const glitch: Style = {
  kind: 'glitch',
  apply(canvas, scene, signal) {
    const raster = readRaster(canvas, largestSide)
    const { width, height, data } = raster
    const from = data.slice()
    const unit = unitOf(raster)
    const random = createRandom(scene.seed, 'signal')
    const slips = new Float32Array(height)
    const apart = new Float32Array(height).fill(0.7 * unit)
    for (let band = 0; band < 16; band++) {
      const top = Math.floor(random.next() * height)
      const tall = Math.ceil(unit * (random.chance(0.3) ? random.between(3, 9) : random.between(0.4, 2)))
      const slip = random.between(-1, 1) * unit * (random.chance(0.3) ? 14 : 5)
      const split = random.between(0.8, 2.8) * unit
      for (let y = top; y < Math.min(height, top + tall); y++) {
        slips[y] = slip
        apart[y] = split
      }
    }
    const pitch = Math.max(2, 0.42 * unit)
    for (let y = 0; y < height; y++) {
      throwIfCancelled(signal)
      const dim = y % pitch < pitch / 2 ? 1.03 : 0.86
      const row = y * width
      const slip = Math.round(slips[y]!)
      const split = Math.round(apart[y]!)
      for (let x = 0, at = row * 4; x < width; x++, at += 4) {
        const green = within(x + slip, width)
        data[at] = from[(row + within(x + slip - split, width)) * 4]! * dim
        data[at + 1] = from[(row + green) * 4 + 1]! * dim
        data[at + 2] = from[(row + within(x + slip + split, width)) * 4 + 2]! * dim + 6
      }
    }
    return showOn(canvas, raster)
  },
}

const within = (x: number, width: number): number => (x < 0 ? 0 : x >= width ? width - 1 : x)
