import type { EyeMood } from './eyes.ts'
import type { MouthMood } from './mouth.ts'
import type { Expression } from './traits.ts'

/** What each expression does to a face. A friendly face is the default: neutral lifts the corners a touch too. */
export const expressions: Record<Expression, { eyes: EyeMood; mouth: MouthMood; cheeks: number }> = {
  neutral: {
    eyes: { open: 1, squint: 0.04, browIn: -0.004, browOut: 0 },
    mouth: { corners: 0.009, width: 1.02, open: 0, teeth: false },
    cheeks: 0.1,
  },
  smile: {
    eyes: { open: 0.95, squint: 0.16, browIn: -0.003, browOut: -0.002 },
    mouth: { corners: 0.025, width: 1.16, open: 0, teeth: false },
    cheeks: 0.75,
  },
  laugh: {
    eyes: { open: 0.84, squint: 0.34, browIn: -0.007, browOut: -0.004 },
    mouth: { corners: 0.026, width: 1.24, open: 0.046, teeth: true },
    cheeks: 1,
  },
  serious: {
    eyes: { open: 0.93, squint: 0.06, browIn: 0.008, browOut: 0 },
    mouth: { corners: -0.002, width: 0.96, open: 0, teeth: false },
    cheeks: 0,
  },
  surprised: {
    eyes: { open: 1.28, squint: -0.1, browIn: -0.034, browOut: -0.024 },
    mouth: { corners: -0.004, width: 0.66, open: 0.07, teeth: false },
    cheeks: 0.1,
  },
  sad: {
    eyes: { open: 0.86, squint: 0.02, browIn: -0.024, browOut: 0.014 },
    mouth: { corners: -0.018, width: 0.94, open: 0, teeth: false },
    cheeks: 0,
  },
  crying: {
    eyes: { open: 0.72, squint: 0.2, browIn: -0.034, browOut: 0.016 },
    mouth: { corners: -0.026, width: 1.02, open: 0.02, teeth: true },
    cheeks: 0.3,
  },
  asleep: {
    eyes: { open: 0.16, squint: 0.2, browIn: 0.002, browOut: 0.004 },
    mouth: { corners: 0.007, width: 1, open: 0, teeth: false },
    cheeks: 0.2,
  },
  angry: {
    eyes: { open: 0.84, squint: 0.14, browIn: 0.03, browOut: -0.01 },
    mouth: { corners: -0.013, width: 0.94, open: 0, teeth: false },
    cheeks: 0.2,
  },
}
