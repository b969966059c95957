import type { Kysely, Selectable } from 'kysely'
import type { FileStore, StoredFile, StoredUpload } from '../file-store.ts'

type Row<Entity> = {
  [Field in keyof Entity]-?: undefined extends Entity[Field] ? Exclude<Entity[Field], undefined> | null : Entity[Field]
}

/** The fields of StoredFile and StoredUpload under their own names. */
export interface FileTables {
  files: Row<StoredFile>
  uploads: Row<StoredUpload>
}

/** Files in the `files` table, those on their way in `uploads`. */
export function createSqliteFiles(database: Kysely<FileTables>): FileStore {
  return {
    async insertFile(file) {
      const { id, displayName = null, mimeType, sizeBytes, sha256, source, createdAt, activeAt, expiresAt } = file
      const { project = null } = file
      const row = { id, displayName, mimeType, sizeBytes, sha256, source, createdAt, activeAt, expiresAt, project }
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('files')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirstOrThrow()
      return numInsertedOrUpdatedRows === 1n
    },

    async findFile(id) {
      const row = await database.selectFrom('files').selectAll().where('id', '=', id).executeTakeFirst()
      return row && toFile(row)
    },

    async listFiles({ nowMs, limit, after, project }) {
      let query = database
        .selectFrom('files')
        .selectAll()
        .where('expiresAt', '>', nowMs)
        .orderBy('createdAt', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
      if (project !== undefined) query = query.where('project', project === null ? 'is' : '=', project)
      if (after) {
        query = query.where((where) =>
          where.or([
            where('createdAt', '<', after.createdAt),
            where.and([where('createdAt', '=', after.createdAt), where('id', '<', after.id)]),
          ]),
        )
      }
      return (await query.execute()).map(toFile)
    },

    async listExpiredFiles(nowMs) {
      return (await database.selectFrom('files').selectAll().where('expiresAt', '<=', nowMs).execute()).map(toFile)
    },

    async sumFileBytes(nowMs, project) {
      let query = database
        .selectFrom('files')
        .select((select) => select.fn.sum<number>('sizeBytes').as('total'))
        .where('expiresAt', '>', nowMs)
      if (project !== undefined) query = query.where('project', project === null ? 'is' : '=', project)
      const row = await query.executeTakeFirst()
      return row?.total ?? 0
    },

    async hasFileWith(sha256) {
      const query = database.selectFrom('files').select('id').where('sha256', '=', sha256).limit(1)
      return (await query.executeTakeFirst()) !== undefined
    },

    async deleteFile(id) {
      const { numDeletedRows } = await database.deleteFrom('files').where('id', '=', id).executeTakeFirstOrThrow()
      return numDeletedRows === 1n
    },

    async insertUpload(upload) {
      const { fileId = null, displayName = null, sizeBytes = null, project = null } = upload
      await database
        .insertInto('uploads')
        .values({ ...upload, fileId, displayName, sizeBytes, project })
        .execute()
    },

    async findUpload(id) {
      const row = await database.selectFrom('uploads').selectAll().where('id', '=', id).executeTakeFirst()
      return row && toUpload(row)
    },

    async endUpload(id, status, sizeBytes) {
      await database
        .updateTable('uploads')
        .set({ status, ...(sizeBytes !== undefined && { sizeBytes }) })
        .where('id', '=', id)
        .execute()
    },

    async listUploadsBefore(beforeMs) {
      return (await database.selectFrom('uploads').selectAll().where('createdAt', '<', beforeMs).execute()).map(
        toUpload,
      )
    },

    async deleteUpload(id) {
      await database.deleteFrom('uploads').where('id', '=', id).execute()
    },
  }
}

function toFile(row: Selectable<FileTables['files']>): StoredFile {
  return withoutNulls(row) as StoredFile
}

function toUpload(row: Selectable<FileTables['uploads']>): StoredUpload {
  return withoutNulls(row) as StoredUpload
}

function withoutNulls(row: object): unknown {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}
