// A tail-biting convolutional code, constraint length 9, rate 1/4: J. Proakis, Digital Communications, table 8.2-3.

const memory = 8
const states = 1 << memory
const generators = [0o463, 0o535, 0o733, 0o745]
export const codedPerBit = generators.length

/** Of each register of nine bits, newest lowest, the four bits that are sent, as a number. */
const outputs = Uint8Array.from({ length: states * 2 }, (_, register) =>
  generators.reduce((word, generator) => (word << 1) | parity(register & generator), 0),
)

function parity(value: number): number {
  let folded = value
  folded ^= folded >> 8
  folded ^= folded >> 4
  folded ^= folded >> 2
  return (folded ^ (folded >> 1)) & 1
}

/** Four bits for each; the register begins as it ends, so that no bit is protected less than another. */
export function encodeBits(bits: Uint8Array): Uint8Array {
  const coded = new Uint8Array(bits.length * codedPerBit)
  let register = 0
  for (const bit of bits.subarray(-memory)) register = (register << 1) | bit
  bits.forEach((bit, at) => {
    register = ((register << 1) | bit) & (states * 2 - 1)
    for (let of = 0; of < codedPerBit; of++) {
      coded[at * codedPerBit + of] = (outputs[register]! >> (codedPerBit - 1 - of)) & 1
    }
  })
  return coded
}

/** Times the circle is gone round, so that the path in the middle has forgotten where it began. */
const rounds = 3

/**
 * The likeliest bits behind soft values, one a coded bit: positive for 1, negative for 0, the larger the surer. Viterbi's
 * algorithm over three rounds, of which the middle one is taken.
 */
export function decodeBits(soft: Float32Array): Uint8Array {
  const length = soft.length / codedPerBit
  const steps = length * rounds
  const decisions = new Uint8Array(steps * states)
  let scores = new Float32Array(states)
  let next = new Float32Array(states)
  const gains = new Float32Array(1 << codedPerBit)
  for (let step = 0; step < steps; step++) {
    const from = (step % length) * codedPerBit
    for (let word = 0; word < gains.length; word++) {
      let gain = 0
      for (let of = 0; of < codedPerBit; of++) {
        const value = soft[from + of]!
        gain += (word >> (codedPerBit - 1 - of)) & 1 ? value : -value
      }
      gains[word] = gain
    }
    const row = step * states
    for (let state = 0; state < states; state++) {
      // A state is its last eight bits: two came before it, which differ in the bit that left.
      const low = state >> 1
      const high = low | (states >> 1)
      const first = scores[low]! + gains[outputs[state]!]!
      const second = scores[high]! + gains[outputs[state | states]!]!
      if (second > first) {
        next[state] = second
        decisions[row + state] = 1
      } else {
        next[state] = first
      }
    }
    ;[scores, next] = [next, scores]
  }
  let state = scores.indexOf(Math.max(...scores))
  const bits = new Uint8Array(length)
  for (let step = steps - 1; step >= length; step--) {
    if (step < 2 * length) bits[step - length] = state & 1
    state = (state >> 1) | (decisions[step * states + state]! << (memory - 1))
  }
  return bits
}
