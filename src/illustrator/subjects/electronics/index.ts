import type { Subject } from '../subject.ts'
import { battery, gamepad, joystick, printer, telephone, tripod, vrHeadset } from './devices.ts'
import { cassette, recordPlayer, speaker, vinylRecord } from './sound.ts'

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
