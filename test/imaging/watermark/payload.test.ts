import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import { decodeBits, encodeBits } from '../../../src/imaging/watermark/convolutional-code.ts'
import { idOf, payloadOf } from '../../../src/imaging/watermark/payload.ts'

const ids = ['0000000000000000', 'ffffffffffffffff', '0123456789abcdef', '8000000000000001']

describe('the 96 bits of a mark', () => {
  it.each(ids)('hold %s', (id) => {
    expect(idOf(payloadOf(id))).toBe(id)
  })

  it('are none when any one of them is wrong', () => {
    const bits = payloadOf(ids[2]!)
    for (let at = 0; at < bits.length; at++) {
      const wrong = bits.slice()
      wrong[at]! ^= 1
      expect(idOf(wrong)).toBeUndefined()
    }
  })

  it.each(['', '0123', '0123456789ABCDEF', '0123456789abcdefg'])('are not made of "%s"', (id) => {
    expect(() => payloadOf(id)).toThrow('16 hex digits')
  })
})

describe('the convolutional code', () => {
  it.each(ids)('brings %s through noise as loud as itself', (id) => {
    const random = createRandom(1, id)
    const noise = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
    for (let round = 0; round < 5; round++) {
      const soft = Float32Array.from(encodeBits(payloadOf(id)), (bit) => bit * 2 - 1 + noise())
      expect(idOf(decodeBits(soft))).toBe(id)
    }
  })

  it('makes four bits of each', () => {
    expect(encodeBits(payloadOf(ids[2]!))).toHaveLength(384)
  })
})
