import type { Subject } from '../subject.ts'
import { iron, vacuumCleaner } from './appliances.ts'
import { backpack } from './backpack.ts'
import { blackboard } from './blackboard.ts'
import { bucket } from './bucket.ts'
import { camera } from './camera.ts'
import { candle } from './candle.ts'
import { chandelier } from './chandelier.ts'
import { coin, coinStack } from './coin.ts'
import {
  cloche,
  dreamcatcher,
  gumballMachine,
  lavaLamp,
  magicLamp,
  matchstick,
  metronome,
  ornament,
  terrarium,
  toiletPaper,
} from './curiosities.ts'
import { diamond } from './diamond.ts'
import { envelope } from './envelope.ts'
import { fireplace } from './fireplace.ts'
import { flag } from './flag.ts'
import { globe } from './globe.ts'
import { hairDryer } from './hair-dryer.ts'
import { hammer } from './hammer.ts'
import { headphones } from './headphones.ts'
import { hourglass } from './hourglass.ts'
import { key } from './key.ts'
import { keyboard } from './keyboard.ts'
import { kite } from './kite.ts'
import { lantern } from './lantern.ts'
import { lightBulb } from './light-bulb.ts'
import { medal } from './medal.ts'
import { microphone } from './microphone.ts'
import { monitor } from './monitor.ts'
import { newspaper } from './newspaper.ts'
import {
  button,
  curtains,
  filmReel,
  horseshoe,
  oyster,
  parachute,
  popsicle,
  priceTag,
  scepter,
  solarPanel,
  whistle,
} from './odds.ts'
import { paintingEasel } from './painting-easel.ts'
import { pencil } from './pencil.ts'
import { pictureFrame } from './picture-frame.ts'
import { pillow } from './pillow.ts'
import { pottedPlant } from './potted-plant.ts'
import { radio } from './radio.ts'
import { remote } from './remote.ts'
import { ring } from './ring.ts'
import { scissors } from './scissors.ts'
import { scroll } from './scroll.ts'
import { snowGlobe } from './snow-globe.ts'
import { suitcase } from './suitcase.ts'
import { telescope } from './telescope.ts'
import { television } from './television.ts'
import { toothbrush } from './toothbrush.ts'
import { trophy } from './trophy.ts'
import { typewriter } from './typewriter.ts'
import {
  balance,
  binoculars,
  bone,
  burningTorch,
  flashlight,
  microscope,
  safeBox,
  sewingMachine,
  sewingThread,
  vendingMachine,
} from './workshop.ts'

export const household: readonly Subject[] = [
  snowGlobe,
  iron,
  vacuumCleaner,
  filmReel,
  horseshoe,
  priceTag,
  solarPanel,
  button,
  curtains,
  oyster,
  parachute,
  popsicle,
  scepter,
  whistle,
  balance,
  binoculars,
  bone,
  burningTorch,
  flashlight,
  microscope,
  safeBox,
  sewingMachine,
  sewingThread,
  vendingMachine,
  backpack,
  blackboard,
  bucket,
  camera,
  candle,
  chandelier,
  coin,
  coinStack,
  diamond,
  envelope,
  fireplace,
  flag,
  globe,
  hairDryer,
  hammer,
  headphones,
  hourglass,
  key,
  keyboard,
  kite,
  lantern,
  lightBulb,
  medal,
  microphone,
  monitor,
  newspaper,
  paintingEasel,
  pencil,
  pictureFrame,
  pillow,
  pottedPlant,
  radio,
  remote,
  ring,
  scissors,
  scroll,
  suitcase,
  telescope,
  television,
  toothbrush,
  trophy,
  typewriter,
  cloche,
  dreamcatcher,
  gumballMachine,
  lavaLamp,
  magicLamp,
  matchstick,
  metronome,
  ornament,
  terrarium,
  toiletPaper,
]
