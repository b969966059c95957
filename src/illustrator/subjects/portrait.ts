import type { Context } from '../paint/stage.ts'
import { headPainter, neckOf } from './people/animal-head.ts'
import { bearingOf } from './people/bearing.ts'
import { paintNeck } from './people/bust.ts'
import { paintTop } from './people/clothes.ts'
import { paintHeadBehind, roomAbove } from './people/head.ts'
import { measureHead } from './people/head-shape.ts'
import { asKin } from './people/kin.ts'
import { paintProfileNeck } from './people/profile-head.ts'
import type { Sitter } from './people/sitter.ts'
import { createLighting, materialTones, skinTones } from './people/tone.ts'
import { paintTopBack } from './people/tops-back.ts'
import { bustTorso } from './people/torso.ts'
import { personTraits, saidOf } from './people/traits.ts'
import { paintWings } from './people/wings.ts'
import type { Subject } from './subject.ts'

/** Head heights from the eyes down to where the frame cuts. */
const below = 1.08
const aspect = 1.17

/** Wings are folded as far as the frame is narrow. */
const wingsShown = 0.56

/** Width of a body turned to the side against its width from the front. */
const sideways = 0.84

/** Head and shoulders, from the chest to a little above the hair; the lower edge of the box cuts the torso. */
export const portrait: Subject = {
  name: 'portrait',
  nouns: ['portrait', 'headshot', 'selfie', 'bust', 'face', 'head'],
  habitat: 'ground',
  height: () => 0.56,
  aspect: () => aspect,
  paint(context, box, details, stage) {
    const { random } = details
    const traits = asKin(personTraits(details), details, stage)
    const lighting = createLighting(stage.light, details.flip, stage.scene.light.setup)
    const above = traits.beast
      ? 0.92
      : Math.max(
          roomAbove(traits),
          traits.guise?.furred ? (traits.guise.beast.face.ears.kind === 'long' ? 0.95 : 0.5) : 0,
        )
    // In the back row of a group the box is taller: more of the body is behind those in front.
    const scale = Math.min(box.height, box.width / aspect) / (above + 0.5 + below)
    const { yaw, tilt } = bearingOf(saidOf(details), traits, random)
    const sitter: Sitter = {
      context,
      traits,
      lighting,
      scale,
      yaw,
      random,
      skin: skinTones(traits.skin, lighting),
      hair: materialTones(traits.hairColor, lighting, 0.6),
    }
    const measures = measureHead(traits)
    // Shoulders follow the head only a little way.
    const body: Sitter = { ...sitter, yaw: traits.seen === 'behind' ? 0 : Math.min(yaw, 0.22) }
    const torso = bustTorso(traits, measures, Math.sin(body.yaw) * 0.3, box.height / scale - above - 0.5)
    context.save()
    context.beginPath()
    context.rect(box.x, box.y, box.width, box.height)
    context.clip()
    context.translate(box.x + box.width / 2, box.y + (above + 0.5) * scale)
    context.scale(details.flip ? -scale : scale, scale)
    context.save()
    context.scale(wingsShown, 1)
    paintWings(body)
    context.restore()
    if (!traits.beast) inclined(context, tilt, () => paintHeadBehind(sitter, measures))
    const side = traits.seen === 'profile' && !traits.beast
    context.save()
    if (side) context.scale(sideways, 1)
    paintNeck(neckOf(body), measures, torso)
    context.restore()
    if (side) inclined(context, tilt, () => paintProfileNeck(sitter, measures))
    context.save()
    if (side) context.scale(sideways, 1)
    if (traits.seen === 'behind') paintTopBack(body, torso)
    else paintTop(body, torso)
    context.restore()
    inclined(context, tilt, () => headPainter(sitter, details, stage)(measures))
    context.restore()
  },
}

/** About the pit of the neck. */
function inclined(context: Context, tilt: number, paint: () => void): void {
  context.save()
  context.translate(0, 0.5)
  context.rotate(tilt)
  context.translate(0, -0.5)
  paint()
  context.restore()
}
