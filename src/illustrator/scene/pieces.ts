import type { Box } from '../paint/stage.ts'
import type { Piece } from './blocks.ts'
import { transformBox } from './boxes.ts'
import type { SceneSubject } from './scene.ts'

/** How many instances take up room: those drawn, or those whose place is kept. */
export const roomFor = (subject: SceneSubject): number => subject.vacated ?? subject.count

export const movePieces = (pieces: readonly Piece[], scale: number, dx: number, dy: number): Piece[] =>
  pieces.map((piece) => ({
    ...piece,
    box: transformBox(piece.box, scale, dx, dy),
    ...(piece.dips ? { dips: transformBox(piece.dips, scale, dx, dy) } : {}),
    ...(piece.turns ? { turns: { ...piece.turns, about: piece.turns.about * scale + dx } } : {}),
  }))

/** In what has this mouth, as its pieces were fitted to it. */
export const dipInto = (mouth: Box | undefined, pieces: Piece[]): Piece[] =>
  mouth ? pieces.map((piece) => ({ ...piece, dips: mouth })) : pieces
