import type { Pixels } from '../image.ts'

/** Cells a side. */
const cells = 8
/** Pixels looked at in a cell: few rows, as each has to be asked for. */
const rowsOfCell = 8
const columnsOfCell = 32

/**
 * How a picture looks from afar: the mean colour of 8 x 8 cells on white, in base64. Encoding, scaling and the like leave it
 * nearly as it is.
 */
export function fingerprintOf(pixels: Pixels): string {
  const { width, height } = pixels
  const [rows, columns] = [cells * rowsOfCell, cells * columnsOfCell]
  const means = Buffer.alloc(cells * cells * 3)
  const sums = new Float64Array(cells * 3)
  for (let row = 0; row < rows; row++) {
    const y = Math.floor(((row + 0.5) / rows) * height)
    const data = pixels.readRows?.(y, y + 1) ?? pixels.data.subarray(y * width * 4, (y + 1) * width * 4)
    for (let column = 0; column < columns; column++) {
      const at = Math.floor(((column + 0.5) / columns) * width) * 4
      const cell = Math.floor(column / columnsOfCell) * 3
      const opaque = data[at + 3]! / 255
      for (let channel = 0; channel < 3; channel++) {
        sums[cell + channel]! += 255 + (data[at + channel]! - 255) * opaque
      }
    }
    if (row % rowsOfCell < rowsOfCell - 1) continue
    sums.forEach((sum, index) => {
      means[Math.floor(row / rowsOfCell) * cells * 3 + index] = Math.round(sum / (rowsOfCell * columnsOfCell))
    })
    sums.fill(0)
  }
  return means.toString('base64')
}

/** Of 255: two encodings of one picture differ by about 1, two pictures by 20 and more. */
const near = 6

/** Whether two fingerprints are of one picture, encoded or scaled anew. */
export function isSamePicture(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one, 'base64'), Buffer.from(other, 'base64')]
  if (first.length !== second.length || first.length === 0) return false
  const differences = first.map((value, index) => Math.abs(value - second[index]!))
  return differences.reduce((sum, difference) => sum + difference, 0) / first.length <= near
}
