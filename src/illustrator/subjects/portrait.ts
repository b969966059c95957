import { paintNeck } from './people/bust.ts'
import { paintTop } from './people/clothes.ts'
import { paintEars, paintFace } from './people/face.ts'
import { paintGlasses } from './people/glasses.ts'
import { paintHair, paintHairBehind } from './people/hair.ts'
import { measureHead } from './people/head-shape.ts'
import { hatHeights, openHats, paintHeadwear, paintHeadwearBehind } from './people/headwear.ts'
import type { Sitter } from './people/sitter.ts'
import { createLighting, materialTones, skinTones } from './people/tone.ts'
import { bustTorso } from './people/torso.ts'
import { type PersonTraits, personTraits } from './people/traits.ts'
import type { Subject } from './subject.ts'

/** Head and shoulders, from the chest to a little above the hair; the lower edge of the box cuts the torso. */
export const portrait: Subject = {
  name: 'portrait',
  nouns: ['portrait', 'headshot', 'selfie', 'bust', 'face', 'head'],
  habitat: 'ground',
  height: () => 0.56,
  aspect: () => 0.88,
  paint(context, box, details, stage) {
    const { random } = details
    const traits = personTraits(details)
    const lighting = createLighting(stage.light, details.flip)
    const above = roomAbove(traits)
    const scale = box.height / (above + 2.13)
    const yaw = random.between(0.1, 0.26)
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
    context.save()
    context.beginPath()
    context.rect(box.x, box.y, box.width, box.height)
    context.clip()
    context.translate(box.x + box.width / 2, box.y + (above + 0.5) * scale)
    context.scale(details.flip ? -scale : scale, scale)
    const measures = measureHead(traits)
    const torso = bustTorso(traits, measures, Math.sin(yaw) * 0.3)
    paintHeadwearBehind(sitter)
    paintHairBehind(sitter)
    paintNeck(sitter, measures, torso)
    paintTop(sitter, torso)
    paintEars(sitter, measures)
    paintFace(sitter, measures)
    paintHair(sitter, measures)
    paintGlasses(sitter, measures)
    paintHeadwear(sitter)
    context.restore()
  },
}

/** Head heights that hair and hat need above the crown. */
function roomAbove({ headwear, hairStyle }: PersonTraits): number {
  const hair =
    hairStyle === 'afro'
      ? 0.24
      : hairStyle === 'bun'
        ? 0.3
        : hairStyle === 'quiff' || hairStyle === 'curly'
          ? 0.19
          : 0.15
  return Math.max(openHats.includes(headwear) ? hair : 0.1, hatHeights[headwear] + 0.05)
}
