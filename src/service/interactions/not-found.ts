import { NotFoundError } from '../../errors/index.ts'

export function notFound(id: string): NotFoundError {
  return new NotFoundError(
    `Interaction ${id.slice(0, 200)} is not found: there is none of this id, it was deleted, it was not stored, or it has expired.`,
  )
}
