/** The published types know plain arrays only. */
declare module 'fft.js' {
  /** Radix-4; complex numbers as real and imaginary part in turn. */
  // biome-ignore lint/style/noDefaultExport: CommonJS exports one class
  export default class FFT {
    constructor(size: number)
    transform(out: Float64Array, data: Float64Array): void
    inverseTransform(out: Float64Array, data: Float64Array): void
    /** Real numbers in; the first half of the spectrum out. */
    realTransform(out: Float64Array, data: Float64Array): void
  }
}
