import type { Subject } from '../subject.ts'
import { headphones, microphone, radio } from './audio.ts'
import { blackboard } from './blackboard.ts'
import { bucket } from './bucket.ts'
import { camera } from './camera.ts'
import { candle } from './candle.ts'
import { chandelier } from './chandelier.ts'
import { fireplace } from './fireplace.ts'
import { flag } from './flag.ts'
import { globe } from './globe.ts'
import { keyboard } from './keyboard.ts'
import { kite } from './kite.ts'
import { lantern } from './lantern.ts'
import { lightBulb } from './light-bulb.ts'
import { backpack, suitcase } from './luggage.ts'
import { envelope, newspaper, scroll } from './paper.ts'
import { pictureFrame } from './picture-frame.ts'
import { pillow } from './pillow.ts'
import { pottedPlant } from './potted-plant.ts'
import { monitor, television } from './screens.ts'
import { telescope } from './telescope.ts'
import { hammer, key, scissors } from './tools.ts'
import { coin, diamond, medal, ring, trophy } from './treasures.ts'

export const household: readonly Subject[] = [
  headphones,
  microphone,
  radio,
  blackboard,
  bucket,
  camera,
  candle,
  chandelier,
  fireplace,
  flag,
  globe,
  keyboard,
  kite,
  lantern,
  lightBulb,
  backpack,
  suitcase,
  envelope,
  newspaper,
  scroll,
  pictureFrame,
  pillow,
  pottedPlant,
  monitor,
  television,
  telescope,
  hammer,
  key,
  scissors,
  coin,
  diamond,
  medal,
  ring,
  trophy,
]
