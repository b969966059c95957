import type { CarView } from './car-view.ts'

/** Letters as strokes in a square of 1 × 1, y up, for the few words cars wear; never mistaken for typeset lettering. */
const strokes: Record<string, readonly (readonly number[])[]> = {
  A: [
    [0, 0, 0.5, 1, 1, 0],
    [0.2, 0.36, 0.8, 0.36],
  ],
  C: [[1, 0.9, 0.75, 1, 0.25, 1, 0, 0.75, 0, 0.25, 0.25, 0, 0.75, 0, 1, 0.1]],
  E: [
    [1, 1, 0, 1, 0, 0, 1, 0],
    [0, 0.5, 0.8, 0.5],
  ],
  I: [[0.5, 0, 0.5, 1]],
  L: [[0, 1, 0, 0, 0.9, 0]],
  O: [[0.25, 0, 0.75, 0, 1, 0.25, 1, 0.75, 0.75, 1, 0.25, 1, 0, 0.75, 0, 0.25, 0.25, 0]],
  P: [[0, 0, 0, 1, 0.75, 1, 1, 0.85, 1, 0.6, 0.75, 0.45, 0, 0.45]],
  T: [
    [0, 1, 1, 1],
    [0.5, 1, 0.5, 0],
  ],
  X: [
    [0, 0, 1, 1],
    [0, 1, 1, 0],
  ],
  2: [[0, 0.8, 0.25, 1, 0.75, 1, 1, 0.75, 0, 0, 1, 0]],
  3: [[0, 1, 1, 1, 0.45, 0.58, 0.75, 0.56, 1, 0.35, 0.75, 0, 0.25, 0, 0, 0.15]],
  7: [[0, 1, 1, 1, 0.35, 0]],
}

/** Writes `text` with its lower left corner at x, y; `height` in cm. */
export function strokeLetters(view: CarView, text: string, x: number, y: number, height: number, color: string): void {
  const { context } = view
  const width = height * 0.62
  context.save()
  context.strokeStyle = color
  context.lineWidth = height * 0.2
  context.lineJoin = 'round'
  context.lineCap = 'round'
  if (view.flip) {
    const total = [...text].reduce((sum, letter) => sum + (letter === 'I' ? width * 0.4 : width) + height * 0.36, 0)
    context.translate(2 * x + total - height * 0.36, 0)
    context.scale(-1, 1)
  }
  let left = x
  for (const letter of text) {
    const advance = letter === 'I' ? width * 0.4 : width
    const from = letter === 'I' ? left - width * 0.3 : left
    for (const line of strokes[letter] ?? []) {
      context.beginPath()
      for (let index = 0; index < line.length; index += 2) {
        context.lineTo(from + line[index]! * width, y + line[index + 1]! * height)
      }
      context.stroke()
    }
    left += advance + height * 0.36
  }
  context.restore()
}
