import type { Change, Meaning } from '../language/meaning.ts'
import type { Scene, ScenePanel } from '../scene/scene.ts'
import { applyChange, type Outcome } from './apply-change.ts'
import { findTarget } from './find-target.ts'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const

/** Index of the one panel the words speak of: "in panel 2", "the last frame". */
function panelMeant(text: string, count: number): number | undefined {
  const kinds = '(?:panel|frame|scene|shot|picture|step|square|image)'
  const after = new RegExp(`\\b${kinds} (?:no\\.? ?|number |#)?(\\d+|${numbers.join('|')})\\b`, 'i').exec(text)?.[1]
  const before = new RegExp(`\\b(${ordinals.join('|')}|last|final|\\d+(?:st|nd|rd|th)) ${kinds}\\b`, 'i').exec(
    text,
  )?.[1]
  const word = (after ?? before)?.toLowerCase()
  if (word === undefined) return undefined
  if (word === 'last' || word === 'final') return count - 1
  const named = after ? numbers.indexOf(word as never) : ordinals.indexOf(word as never)
  const at = named >= 0 ? named : Number.parseInt(word, 10) - 1
  return at >= 0 && at < count ? at : undefined
}

/**
 * A change made in every panel it concerns: what is about somebody where they are, what is about the whole in all of
 * them, or in the one panel that the words name.
 */
export function changePanels(scene: Scene, change: Change, meaning: Meaning): Outcome {
  const panels = scene.design!.panels!
  const only = panelMeant(meaning.text, panels.length)
  let touched = 0
  const next = panels.map((panel, at): ScenePanel => {
    if (only !== undefined ? at !== only : !concerns(panel.scene, change)) return panel
    const { scene: changed } = applyChange(panel.scene, change, meaning)
    if (changed !== panel.scene) touched++
    return { ...panel, scene: changed }
  })
  // The whole is told by who is in it, and painted on paper that keeps its own light.
  const whole: Outcome = only === undefined && change.kind !== 'style' ? applyChange(scene, change, meaning) : { scene }
  const { note: _none, ...done } = whole
  const design = { ...scene.design!, panels: next }
  return touched > 0 ? { ...done, scene: { ...done.scene, design } } : whole
}

function concerns(scene: Scene, change: Change): boolean {
  if (change.kind === 'add') {
    const { relation } = change
    return relation ? findTarget(scene, relation.target) !== undefined : scene.subjects.some(({ count }) => count > 0)
  }
  if (change.kind === 'attribute' && change.target === undefined) return true
  if ('target' in change && change.target !== undefined)
    return findTarget(scene, change.target) !== undefined || change.kind === 'remove'
  return true
}
