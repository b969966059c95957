import { box, type PropBrush } from './prop-brush.ts'

export function paintPhone(brush: PropBrush): void {
  brush.inHand(brush.skeleton.right, 0.12, () => {
    brush.block(box(0, -0.12, 0.13, 0.24), brush.color('#23262c'), 0.9)
  })
}
