import { type Canvas, createCanvas } from '@napi-rs/canvas'

/** How far the edge is pressed in: 0 not at all. */
const strength = 0.55

/** The picture through a fisheye: its middle swells, what is at the edge bends round it. */
export function bendAsFisheye(canvas: Canvas): void {
  const { width, height } = canvas
  const context = canvas.getContext('2d')
  const source = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
  const result = context.createImageData(width, height)
  const bent = new Uint32Array(result.data.buffer)
  const [cx, cy] = [(width - 1) / 2, (height - 1) / 2]
  const radius = Math.hypot(cx, cy)
  for (let y = 0; y < height; y++) {
    const dy = (y - cy) / radius
    for (let x = 0; x < width; x++) {
      const dx = (x - cx) / radius
      // The corners stay where they are; a point half way out comes from nearer the middle.
      const pull = 1 - strength * (1 - (dx * dx + dy * dy))
      const fromX = Math.round(cx + dx * radius * pull)
      const fromY = Math.round(cy + dy * radius * pull)
      bent[y * width + x] = source[fromY * width + fromX]!
    }
  }
  const plate = createCanvas(width, height)
  plate.getContext('2d').putImageData(result, 0, 0)
  context.drawImage(plate, 0, 0)
}
