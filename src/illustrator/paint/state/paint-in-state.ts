import type { InState, State } from '../../scene/state-of.ts'
import { paintInMaterial } from '../material/paint-in-material.ts'
import type { Random } from '../random.ts'
import type { Box, Context, Stage } from '../stage.ts'
import { paintBurning } from './burning.ts'
import { paintCoated, paintSnowed, paintWet } from './covered.ts'
import { paintDripping, paintMelting } from './flowing.ts'
import { paintApart, paintBroken, paintCracked } from './fractures.ts'
import { paintBitten, paintGlowing } from './glowing.ts'
import { paintOnLayer } from './layer.ts'

type Paint = (context: Context, box: Box) => void

interface Job {
  context: Context
  box: Box
  paint: Paint
  color: string
  stage: Stage
  random: Random
}

const painters: Readonly<Record<State, (job: Job) => void>> = {
  cracked: ({ context, box, paint, random }) => paintCracked(context, box, paint, random),
  broken: ({ context, box, paint, random }) => paintBroken(context, box, paint, random),
  shattered: ({ context, box, paint, random }) => paintApart(context, box, paint, random, false),
  exploding: ({ context, box, paint, random }) => paintApart(context, box, paint, random, true),
  burning: ({ context, box, paint, random }) => paintBurning(context, box, paint, random),
  melting: ({ context, box, paint, random }) => paintMelting(context, box, paint, random),
  dripping: ({ context, box, paint, color, random }) => paintDripping(context, box, paint, color, random),
  rusty: ({ context, box, paint, stage }) => paintCoated(context, box, paint, 'rust', stage),
  moldy: ({ context, box, paint, stage }) => paintCoated(context, box, paint, 'mold', stage),
  muddy: ({ context, box, paint, stage }) => paintCoated(context, box, paint, 'mud', stage),
  dusty: ({ context, box, paint, stage }) => paintCoated(context, box, paint, 'dust', stage),
  snowy: ({ context, box, paint, random }) => paintSnowed(context, box, paint, random),
  wet: ({ context, box, paint, random }) => paintWet(context, box, paint, random),
  frozen: ({ context, box, paint, stage }) => paintFrozen(context, box, paint, stage),
  bitten: ({ context, box, paint, random }) => paintBitten(context, box, paint, random),
  glowing: ({ context, box, paint }) => paintGlowing(context, box, paint),
}

/** Paints what `paint` paints after what has happened to it. */
export function paintInState(
  context: Context,
  box: Box,
  paint: Paint,
  { state, color = '#4a2814' }: InState,
  { stage, random }: { stage: Stage; random: Random },
): void {
  painters[state]({ context, box, paint, color, stage, random })
}

/** Seen through a skin of ice. */
function paintFrozen(context: Context, box: Box, paint: (context: Context, box: Box) => void, stage: Stage): void {
  paintOnLayer(context, box, {}, ({ brush, frame }) => {
    paint(brush, frame)
    brush.globalAlpha = 0.62
    paintInMaterial(
      brush,
      frame,
      (target, to) => {
        target.drawImage(brush.canvas, to.x, to.y, to.width, to.height)
      },
      { kind: 'ice', color: undefined },
      stage,
    )
  })
}
