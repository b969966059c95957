import type { Subject } from '../subject.ts'
import {
  battery,
  cassette,
  gamepad,
  joystick,
  printer,
  recordPlayer,
  speaker,
  telephone,
  tripod,
  vinylRecord,
  vrHeadset,
} from './devices.ts'

export const electronics: readonly Subject[] = [
  battery,
  cassette,
  gamepad,
  joystick,
  printer,
  recordPlayer,
  speaker,
  telephone,
  tripod,
  vinylRecord,
  vrHeadset,
]
