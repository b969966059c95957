import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import type { Box } from '../../../src/illustrator/paint/stage.ts'
import { arrangeCollage, type CollagePiece } from '../../../src/illustrator/references/arrange-collage.ts'

const frames = [
  { width: 1024, height: 1024 },
  { width: 1376, height: 768 },
  { width: 768, height: 1376 },
  { width: 2896, height: 362 },
]
const piecesOf = (count: number, cutOuts: number): CollagePiece[] =>
  Array.from({ length: count }, (_, index) => ({ aspect: [1.5, 0.75, 1, 1.8][index % 4]!, cutOut: index < cutOuts }))
const arrange = (pieces: CollagePiece[], frame: { width: number; height: number }): Box[] =>
  arrangeCollage(pieces, frame, createRandom(9, 'collage'))

/** Share of `box` that no other box of `others` covers, by sampling. */
function uncovered(box: Box, others: readonly Box[]): number {
  let free = 0
  for (let step = 0; step < 400; step++) {
    const x = box.x + ((step % 20) + 0.5) * (box.width / 20)
    const y = box.y + (Math.floor(step / 20) + 0.5) * (box.height / 20)
    const hit = others.some((o) => x >= o.x && x < o.x + o.width && y >= o.y && y < o.y + o.height)
    if (!hit) free++
  }
  return free / 400
}

describe('arrangeCollage', () => {
  it.each(frames)('keeps 2 to 14 pieces inside a frame of $width x $height', (frame) => {
    for (let count = 2; count <= 14; count++) {
      for (const cutOuts of [0, 1, Math.floor(count / 2), count]) {
        for (const box of arrange(piecesOf(count, cutOuts), frame)) {
          expect(box.width).toBeGreaterThan(8)
          expect(box.height).toBeGreaterThan(8)
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(frame.width + 0.01)
          expect(box.y + box.height).toBeLessThanOrEqual(frame.height + 0.01)
        }
      }
    }
  })

  it('leaves most of every print to be seen, with neighbours only overlapping it', () => {
    for (const frame of frames.slice(0, 3)) {
      const boxes = arrange(piecesOf(8, 0), frame)
      for (const [index, box] of boxes.entries()) expect(uncovered(box, boxes.slice(index + 1))).toBeGreaterThan(0.55)
    }
  })

  it('fills the frame: prints cover most of it', () => {
    for (const count of [2, 4, 9, 14]) {
      const boxes = arrange(piecesOf(count, 0), frames[0]!)
      expect(uncovered({ x: 0, y: 0, width: 1024, height: 1024 }, boxes)).toBeLessThan(0.34)
    }
  })

  it('stands cut-outs in the lower part, before the prints', () => {
    const boxes = arrange(piecesOf(6, 2), frames[0]!)
    for (const box of boxes.slice(0, 2)) expect(box.y + box.height).toBeGreaterThan(1024 * 0.85)
  })

  it('arranges the same pieces the same way', () => {
    expect(arrange(piecesOf(14, 4), frames[1]!)).toEqual(arrange(piecesOf(14, 4), frames[1]!))
  })
})
