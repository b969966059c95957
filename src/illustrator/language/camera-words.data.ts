import type { SceneCamera } from '../scene/scene.ts'

/** What words of framing say of the camera. Written by hand. */
export const cameraWords: readonly (readonly [phrases: string, camera: Partial<SceneCamera>])[] = [
  ['close-up, close up, closeup', { shot: 'close-up', extent: 'near' }],
  ['close-up shot, close-up photo, close-up view, close-up photograph', { shot: 'close-up', extent: 'near' }],
  [
    'extreme close-up, extreme close-up shot, extreme close-up photo, extreme closeup, detail shot, tight close-up',
    { shot: 'close-up', extent: 'face' },
  ],
  ['macro, macro shot, macro photo, macro close-up', { shot: 'close-up', extent: 'face', bokeh: true }],
  ['macro photography, macro photograph, extreme macro', { shot: 'close-up', extent: 'face', bokeh: true }],
  ['headshot, head shot, portrait, portraits, head and shoulders, bust shot, portrait photo', { shot: 'portrait' }],
  ['portrait photograph, portrait photography, portrait shot, self-portrait, selfie, mugshot', { shot: 'portrait' }],
  ['passport photo, profile picture, id photo, avatar, portrait painting, portrait of', { shot: 'portrait' }],
  ['medium shot, mid shot, mid-shot, waist up, from the waist up, waist-up shot', { shot: 'medium', extent: 'waist' }],
  ['half body, half-body shot, half-length, half-length portrait, upper body', { shot: 'medium', extent: 'waist' }],
  ['cowboy shot, american shot, three-quarter shot, medium full shot, knees up', { shot: 'medium', extent: 'knees' }],
  ['medium close-up, medium close-up shot', { shot: 'portrait' }],
  [
    'full body, full-body shot, full shot, full length, full figure, head to toe, full-length portrait',
    { shot: 'full' },
  ],
  ['full-body portrait', { shot: 'full' }],
  [
    'wide shot, wide angle, wide-angle, wide-angle shot, wide view, panorama, panoramic, panoramic view',
    { shot: 'wide' },
  ],
  ['establishing shot, long shot, distant view, wide-angle view, sweeping view, vista', { shot: 'wide' }],
  [
    'extreme wide shot, extreme long shot, extreme wide-angle shot, very wide shot, ultra wide shot',
    { shot: 'wide', extent: 'far' },
  ],
  ['wide-angle photo, wide-angle photograph, wide-angle lens', { shot: 'wide' }],
  [
    'aerial, aerial view, aerial shot, drone shot, drone view, drone photo, aerial photo',
    { shot: 'aerial', angle: 'high' },
  ],
  ["bird's eye view, birds-eye view, bird 's eye view, satellite view", { shot: 'aerial', angle: 'high' }],
  ['aerial photograph, from the air', { shot: 'aerial', angle: 'high' }],
  ["low angle, low-angle shot, low-angle view, from below, worm 's eye view, looking up at", { angle: 'low' }],
  ['high angle, high-angle shot, high-angle view, from above, seen from above, viewed from above', { angle: 'high' }],
  ['top_down, top-down view, top view, overhead, overhead view, overhead shot, flat lay, flatlay', { angle: 'top' }],
  [
    'fisheye, fish-eye, fisheye lens, fisheye view, fisheye shot, fish-eye lens, fisheye perspective',
    { fisheye: true },
  ],
  [
    "worm's eye view, worms-eye view, frog's eye view, frogs-eye view, looking straight up, looking up between",
    { angle: 'low' },
  ],
  ['dutch angle, dutch tilt, dutch angle shot, canted angle, tilted camera, tilted angle', { tilted: true }],
  ['eye level, eye-level shot', { angle: 'eye' }],
  ['bokeh, shallow depth of field, blurred background, blurry background, out-of-focus background', { bokeh: true }],
  ['depth of field, soft background, defocused background', { bokeh: true }],
]
