import type { Subject } from '../subject.ts'
import { barrel, hayBale, lawnmower, tinCan, trashCan, wateringCan, wheelbarrow } from './garden.ts'
import { drill, paintbrush, pliers, saw, screwdriver, wrench } from './hand-tools.ts'
import { anvil, golfClub, handcuffs, slingshot, steeringWheel, sundial } from './iron-things.ts'
import { broom, hoe, mop, pitchfork, rake, shovel } from './long-handled.ts'

export const tools: readonly Subject[] = [
  barrel,
  broom,
  drill,
  hayBale,
  hoe,
  lawnmower,
  mop,
  paintbrush,
  pitchfork,
  pliers,
  rake,
  saw,
  screwdriver,
  shovel,
  tinCan,
  trashCan,
  wateringCan,
  wheelbarrow,
  wrench,
  anvil,
  golfClub,
  handcuffs,
  slingshot,
  steeringWheel,
  sundial,
]
