import type { Contacts, Posed } from '../subject.ts'
import { planBody } from './body-plan.ts'
import type { Point } from './curve.ts'

/** Where a figure meets other things, as shares of its box when it faces right. */
export function contactsOf(details: Posed): Contacts {
  const { skeleton, frame } = planBody(details)
  const share = ([x, y]: Point) => ({ x: (x - frame.left) / frame.width, y: (y - frame.top) / frame.height })
  const { head, shape, left, right, leftLeg, rightLeg, build } = skeleton
  const eyes = share(head)
  const seat = share([0, 0.34 * build.length ** 0.5])
  return {
    seat,
    carried: shape.carried,
    side: shape.view === 'side',
    hands: [left, right].map(({ bend, end }) => {
      const length = Math.hypot(end[0] - bend[0], end[1] - bend[1]) || 1
      return share([end[0] + ((end[0] - bend[0]) / length) * 0.2, end[1] + ((end[1] - bend[1]) / length) * 0.2])
    }),
    feet: [leftLeg, rightLeg].map(({ end }) => share([end[0], end[1] + 0.29])),
    head: {
      x: eyes.x,
      crown: eyes.y - 0.5 / frame.height,
      width: 0.72 / frame.width,
      eyes,
      chin: eyes.y + 0.5 / frame.height,
    },
  }
}
