import type { SceneSubject } from '../scene/scene.ts'

type Direction = 'left' | 'right' | 'up' | 'down' | 'center'

/** Where a thing goes along one side of the frame; asked again, it goes farther. */
function toward(low: boolean, at: number | undefined): number {
  const first = low ? 0.26 : 0.74
  if (at === undefined) return first
  if (low) return at > first ? first : Math.max(0.1, at - 0.12)
  return at < first ? first : Math.min(0.9, at + 0.12)
}

/** The subject with the centre that a direction asks for, as shares of the frame. */
export function movePlace(subject: SceneSubject, direction: Direction): SceneSubject {
  const place = { ...subject.place }
  if (direction === 'center') place.x = 0.5
  else if (direction === 'left' || direction === 'right') place.x = toward(direction === 'left', place.x)
  else place.y = toward(direction === 'up', place.y)
  return { ...subject, place }
}

/** The subject `factor` times as large as it is drawn now. */
export function resizePlace(subject: SceneSubject, factor: number): SceneSubject {
  const scale = Math.min(8, Math.max(0.1, (subject.place?.scale ?? 1) * factor))
  return { ...subject, place: { ...subject.place, scale } }
}

/** It looks the way that was asked, or the other way. */
export function turnPlace(subject: SceneSubject, direction: 'left' | 'right' | undefined): SceneSubject {
  const { facing, ...place } = subject.place ?? {}
  const turned = facing === 'left' ? 'right' : facing === 'right' ? 'left' : facing === 'back' ? undefined : 'back'
  const next = direction ?? turned
  return { ...subject, place: { ...place, ...(next ? { facing: next } : {}) } }
}
