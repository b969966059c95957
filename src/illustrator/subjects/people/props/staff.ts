import type { PropBrush } from './prop-brush.ts'

export function paintStaff(brush: PropBrush): void {
  const { block, rod, skeleton, traits } = brush
  const [rx, ry] = brush.skeleton.right.end
  rod(
    [
      [rx + 0.06, skeleton.bottom],
      [rx + 0.03, ry + 1],
      [rx + 0.02, ry - 1.7],
    ],
    0.085,
    traits.top === 'robe' && traits.headwear === 'crown' ? '#d8ad4b' : '#7a5436',
  )
  block(
    [
      [rx - 0.13, ry - 1.8],
      [rx + 0.02, ry - 1.95],
      [rx + 0.17, ry - 1.8],
      [rx + 0.02, ry - 1.64],
    ],
    traits.headwear === 'crown' ? '#c23a4a' : '#63c7d6',
    1,
  )
}
