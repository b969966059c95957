/**
 * What the eleven names of colours look like in light and in shade, CSS hex, chosen by eye. A second and third name are
 * what the same colour may also pass for: the shade of an orange is a brown.
 */
export const colorSamples: readonly (readonly [names: string, samples: string])[] = [
  ['red', '#d92b2b #ff3b30 #b81f24 #8a1519 #e04a3f'],
  ['red brown', '#5e0f14 #7a2418'],
  ['red pink orange', '#ea6a5f #f08a78'],
  ['orange', '#f28322 #ff9f3a #d96a14 #e87511 #ffb055'],
  ['orange brown', '#b8560f #a9500f #cc7a2e'],
  ['orange yellow', '#f7ad1f #ffbe3d'],
  ['orange pink', '#ffc9a0 #f5ab88'],
  ['yellow', '#f6c927 #ffe14d #fff08a #e6b800 #f9dc5c'],
  ['yellow brown', '#b8920f #c9a227 #a88410'],
  ['yellow white', '#fff6c4 #f8ecc0'],
  ['green', '#3a9d4a #1f6b2e #7cc96b #b5e0a0 #0f3d1c #8fb33a #4f6b2a #2e8b57 #58b368'],
  ['green yellow', '#b9c23a #d5df5a'],
  ['green brown', '#6f6a20 #55521c'],
  ['green blue', '#2a9d8f #1d7a78 #7fd0c8'],
  ['blue', '#2a6fdb #1b3f8f #6fa8f0 #b0d0f7 #3ab0e0 #22307a #4d86c8 #15295c'],
  ['blue black', '#0d1836'],
  ['blue purple', '#4b4acb #38349a #8d8cf0'],
  ['purple', '#7d3cb5 #4a1f73 #a878d6 #d3b8ec #2f1248 #b04ac0 #6a2c8f #5c3a86'],
  ['purple pink', '#d070d0 #c23f9a #9a2f70 #e0a0de'],
  ['pink', '#f27ba8 #ff5fa2 #f9b4cf #d9487f #fbd7e4 #e8899f #f4a0b5'],
  ['pink red', '#c2325f #b04a60 #96304a'],
  ['brown', '#7b4b2a #5a3419 #9c6b43 #3b2212 #6b4a38 #8a6248'],
  ['brown orange', '#c49a6c #b07f4f #c08552'],
  ['black', '#1d1d22 #08080a #2e2e36 #26221f'],
  ['black gray', '#44444e #4c4845'],
  ['gray', '#8b8f97 #6a6e76 #a9adb4 #8f8a84 #5c5f68'],
  ['white', '#f7f6f2 #ffffff #e9eaee #eee8de'],
  ['white gray', '#cfd2d8 #d2ccc2 #bfc4cf'],
]
