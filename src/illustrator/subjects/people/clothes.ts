import { paintExtras } from './extras.ts'
import { paintJacket } from './jacket.ts'
import type { Top } from './occupations.data.ts'
import { paintShirt } from './shirt.ts'
import type { Sitter } from './sitter.ts'
import { paintArmor } from './tops-armor.ts'
import { paintBareTop } from './tops-bare.ts'
import { paintApron, paintOveralls } from './tops-bib.ts'
import { paintHoodie, paintRoundNeck, paintTurtleneck } from './tops-casual.ts'
import { paintRobe, paintRuff } from './tops-costume.ts'
import { paintDress } from './tops-dress.ts'
import { paintCapeCollar, paintRaincoat } from './tops-outer.ts'
import { paintBlouse, paintUniform } from './tops-tailored.ts'
import { paintChefJacket, paintScrubs, paintSpacesuit, paintTurnout, paintVest } from './tops-work.ts'
import type { Torso } from './torso.ts'

const painters: Record<Top, (sitter: Sitter, torso: Torso) => void> = {
  suit: (sitter, torso) => paintJacket(sitter, torso, 'suit'),
  coat: (sitter, torso) => paintJacket(sitter, torso, 'coat'),
  jacket: (sitter, torso) => paintJacket(sitter, torso, 'coat'),
  raincoat: paintRaincoat,
  shirt: (sitter, torso) => paintShirt(sitter, torso, sitter.traits.color, 0.8),
  blouse: paintBlouse,
  uniform: paintUniform,
  tee: (sitter, torso) => paintRoundNeck(sitter, torso, 'tee'),
  sweater: (sitter, torso) => paintRoundNeck(sitter, torso, 'sweater'),
  jersey: (sitter, torso) => paintRoundNeck(sitter, torso, 'jersey'),
  turtleneck: paintTurtleneck,
  hoodie: paintHoodie,
  dress: (sitter, torso) => paintDress(sitter, torso, 'dress'),
  gown: (sitter, torso) => paintDress(sitter, torso, 'gown'),
  overalls: paintOveralls,
  apron: paintApron,
  scrubs: paintScrubs,
  chef: paintChefJacket,
  turnout: paintTurnout,
  vest: paintVest,
  spacesuit: paintSpacesuit,
  robe: paintRobe,
  armor: paintArmor,
  ruff: paintRuff,
  bare: paintBareTop,
}

/** Everything worn on the upper body, over neck and skin. */
export function paintTop(sitter: Sitter, torso: Torso): void {
  painters[sitter.traits.top](sitter, torso)
  if (sitter.traits.extras.includes('cape')) paintCapeCollar(sitter, torso)
  paintExtras(sitter, torso)
}
