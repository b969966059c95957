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
    eyes: { open: 0.95, squint: 0.2, browIn: -0.003, browOut: -0.003 },
    mouth: { corners: 0.033, width: 1.2, open: 0, teeth: false },
    cheeks: 0.85,
  },
  grin: {
    eyes: { open: 0.9, squint: 0.28, browIn: -0.005, browOut: -0.004 },
    mouth: { corners: 0.034, width: 1.26, open: 0.034, teeth: true },
    cheeks: 0.95,
  },
  laugh: {
    eyes: { open: 0.8, squint: 0.42, browIn: -0.009, browOut: -0.006 },
    mouth: { corners: 0.03, width: 1.3, open: 0.062, teeth: true },
    cheeks: 1,
  },
  serious: {
    eyes: { open: 0.92, squint: 0.08, browIn: 0.01, browOut: 0 },
    mouth: { corners: -0.003, width: 0.96, open: 0, teeth: false },
    cheeks: 0,
  },
  thoughtful: {
    eyes: { open: 1, squint: 0.02, browIn: -0.014, browOut: -0.012, gaze: [0.016, -0.011] },
    mouth: { corners: 0.002, width: 0.9, open: 0, teeth: false },
    cheeks: 0,
  },
  surprised: {
    eyes: { open: 1.34, squint: -0.16, browIn: -0.04, browOut: -0.03 },
    mouth: { corners: -0.004, width: 0.62, open: 0.082, teeth: false },
    cheeks: 0.1,
  },
  scared: {
    eyes: { open: 1.32, squint: -0.12, browIn: -0.046, browOut: 0.006 },
    mouth: { corners: -0.022, width: 0.98, open: 0.038, teeth: true },
    cheeks: 0.1,
  },
  sad: {
    eyes: { open: 0.84, squint: 0.02, browIn: -0.034, browOut: 0.018, gaze: [0, 0.008] },
    mouth: { corners: -0.025, width: 0.92, open: 0, teeth: false },
    cheeks: 0,
  },
  crying: {
    eyes: { open: 0.7, squint: 0.24, browIn: -0.04, browOut: 0.02 },
    mouth: { corners: -0.034, width: 1.04, open: 0.03, teeth: true },
    cheeks: 0.4,
  },
  asleep: {
    eyes: { open: 0.16, squint: 0.2, browIn: 0.002, browOut: 0.004 },
    mouth: { corners: 0.007, width: 1, open: 0, teeth: false },
    cheeks: 0.2,
  },
  sleepy: {
    eyes: { open: 0.42, squint: 0.1, browIn: -0.014, browOut: 0.008 },
    mouth: { corners: -0.002, width: 0.94, open: 0, teeth: false },
    cheeks: 0.1,
  },
  wink: {
    eyes: { open: 0.96, squint: 0.18, browIn: -0.006, browOut: -0.006, wink: true },
    mouth: { corners: 0.03, width: 1.2, open: 0.026, teeth: true },
    cheeks: 0.9,
  },
  angry: {
    eyes: { open: 0.86, squint: 0.2, browIn: 0.042, browOut: -0.02 },
    mouth: { corners: -0.02, width: 0.96, open: 0, teeth: false },
    cheeks: 0.3,
  },
  shouting: {
    eyes: { open: 0.82, squint: 0.3, browIn: 0.04, browOut: -0.022 },
    mouth: { corners: -0.012, width: 1.02, open: 0.13, teeth: true },
    cheeks: 0.7,
  },
}
