import type { Subject } from '../subject.ts'
import { bigBen } from './big-ben.ts'
import { christTheRedeemer } from './christ-the-redeemer.ts'
import { arcDeTriomphe, brandenburgGate, parthenon } from './classical-gates.ts'
import { colosseum } from './colosseum.ts'
import { burjKhalifa, empireStateBuilding, spaceNeedle } from './famous-towers.ts'
import { goldenGateBridge } from './golden-gate-bridge.ts'
import { greatWall } from './great-wall.ts'
import { hollywoodSign } from './hollywood-sign.ts'
import { leaningTower } from './leaning-tower.ts'
import { moai } from './moai.ts'
import { mountRushmore } from './mount-rushmore.ts'
import { neuschwanstein } from './neuschwanstein.ts'
import { pagoda } from './pagoda.ts'
import { sphinx } from './sphinx.ts'
import { stBasils } from './st-basils.ts'
import { statueOfLiberty } from './statue-of-liberty.ts'
import { stonehenge } from './stonehenge.ts'
import { sydneyOperaHouse } from './sydney-opera-house.ts'
import { tajMahal } from './taj-mahal.ts'
import { torii } from './torii.ts'
import { towerBridge } from './tower-bridge.ts'

/** Buildings the whole world knows. */
export const landmarks: readonly Subject[] = [
  bigBen,
  christTheRedeemer,
  arcDeTriomphe,
  brandenburgGate,
  parthenon,
  colosseum,
  burjKhalifa,
  empireStateBuilding,
  spaceNeedle,
  goldenGateBridge,
  greatWall,
  hollywoodSign,
  leaningTower,
  moai,
  mountRushmore,
  neuschwanstein,
  pagoda,
  sphinx,
  stBasils,
  statueOfLiberty,
  stonehenge,
  sydneyOperaHouse,
  tajMahal,
  torii,
  towerBridge,
]
