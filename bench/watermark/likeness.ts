import type { Pixels } from '../../src/imaging/image.ts'

/** Peak signal to noise ratio in decibels, over red, green and blue of the pixels that can be seen. */
export function psnr(one: Pixels, other: Pixels): number {
  let squares = 0
  let count = 0
  for (let at = 0; at < one.data.length; at += 4) {
    if (one.data[at + 3] === 0) continue
    for (let channel = at; channel < at + 3; channel++) squares += (one.data[channel]! - other.data[channel]!) ** 2
    count += 3
  }
  return 10 * Math.log10(255 ** 2 / (squares / count))
}

/** Gaussian window of 11 pixels with a deviation of 1.5, and the two constants. Source: Wang et al., 2004. */
const radius = 5
const deviation = 1.5
const c1 = (0.01 * 255) ** 2
const c2 = (0.03 * 255) ** 2

/** Structural similarity of the luma, on white: the mean over all whole windows, 1 for equal pictures. */
export function ssim(one: Pixels, other: Pixels): number {
  const { width, height } = one
  const [x, y] = [lumaOnWhite(one), lumaOnWhite(other)]
  const [meanX, meanY] = [blur(x, width, height), blur(y, width, height)]
  const [squareX, squareY] = [blur(multiply(x, x), width, height), blur(multiply(y, y), width, height)]
  const product = blur(multiply(x, y), width, height)
  let sum = 0
  for (let at = 0; at < meanX.length; at++) {
    const mx = meanX[at]!
    const my = meanY[at]!
    const covariance = product[at]! - mx * my
    const variances = squareX[at]! - mx * mx + squareY[at]! - my * my
    sum += ((2 * mx * my + c1) * (2 * covariance + c2)) / ((mx * mx + my * my + c1) * (variances + c2))
  }
  return sum / meanX.length
}

function multiply(one: Float32Array, other: Float32Array): Float32Array {
  const product = new Float32Array(one.length)
  for (let at = 0; at < one.length; at++) product[at] = one[at]! * other[at]!
  return product
}

function lumaOnWhite({ data }: Pixels): Float32Array {
  const luma = new Float32Array(data.length / 4)
  for (let at = 0; at < luma.length; at++) {
    const from = at * 4
    const shown = data[from + 3]! / 255
    const level = 0.299 * data[from]! + 0.587 * data[from + 1]! + 0.114 * data[from + 2]!
    luma[at] = 255 + (level - 255) * shown
  }
  return luma
}

const weights = Array.from({ length: 2 * radius + 1 }, (_, tap) =>
  Math.exp(-((tap - radius) ** 2) / (2 * deviation ** 2)),
)
const total = weights.reduce((sum, weight) => sum + weight, 0)
const taps = Float32Array.from(weights, (weight) => weight / total)

/** Where the whole window is inside. */
function blur(plane: Float32Array, width: number, height: number): Float32Array {
  const across = new Float32Array((width - 2 * radius) * height)
  for (let y = 0, to = 0; y < height; y++) {
    for (let from = y * width; from < (y + 1) * width - 2 * radius; from++, to++) across[to] = weigh(plane, from, 1)
  }
  const innerWidth = width - 2 * radius
  const smoothed = new Float32Array(innerWidth * (height - 2 * radius))
  for (let at = 0; at < smoothed.length; at++) smoothed[at] = weigh(across, at, innerWidth)
  return smoothed
}

function weigh(plane: Float32Array, from: number, step: number): number {
  let sum = 0
  for (let tap = 0; tap < taps.length; tap++) sum += taps[tap]! * plane[from + tap * step]!
  return sum
}
