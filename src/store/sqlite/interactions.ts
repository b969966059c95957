import { type Kysely, type Selectable, sql } from 'kysely'
import type { InteractionChange, InteractionStore, StoredInteraction } from '../interaction-store.ts'

const jsonColumns = ['request', 'input', 'steps', 'usage', 'errors'] as const
type JsonColumn = (typeof jsonColumns)[number]

/** The fields of StoredInteraction under their own names, lists and objects as JSON text. */
export interface InteractionTables {
  interactions: {
    [Field in keyof StoredInteraction]-?: Field extends JsonColumn
      ? string | null
      : Field extends 'background'
        ? number
        : Field extends 'previous' | 'record' | 'project'
          ? string | null
          : Exclude<StoredInteraction[Field], undefined>
  }
}

/** Conversations in the `interactions` table, each turn a row that names the one before. */
export function createSqliteInteractions(database: Kysely<InteractionTables>): InteractionStore {
  return {
    async insertInteraction(interaction) {
      const {
        previous = null,
        record = null,
        project = null,
        background,
        request,
        input,
        steps,
        usage,
        errors,
        ...rest
      } = interaction
      const json = toJson({ request, input, steps, usage, errors })
      const row = { ...rest, previous, record, project, background: Number(background), ...json }
      await database
        .insertInto('interactions')
        .values(row as InteractionTables['interactions'])
        .execute()
    },

    async findInteraction(id) {
      const row = await database.selectFrom('interactions').selectAll().where('id', '=', id).executeTakeFirst()
      return row && toInteraction(row)
    },

    async findConversation(id, nowMs) {
      const { rows } = await sql<Selectable<InteractionTables['interactions']> & { depth: number }>`
        with recursive conversation("id", "previous", "depth") as (
          select "id", "previous", 0 from interactions where "id" = ${id} and "expiresAt" > ${nowMs}
          union all
          select earlier."id", earlier."previous", conversation."depth" + 1
          from interactions earlier join conversation on earlier."id" = conversation."previous"
          where earlier."expiresAt" > ${nowMs}
        )
        select interactions.* from conversation join interactions on interactions."id" = conversation."id"
        order by conversation."depth" desc`.execute(database)
      return rows.map(toInteraction)
    },

    async changeInteraction(id, statuses, { updatedAt, status, serviceTier, record, ...json }) {
      const { numUpdatedRows } = await database
        .updateTable('interactions')
        .set({
          updatedAt,
          status,
          ...(serviceTier !== undefined && { serviceTier }),
          ...(record !== undefined && { record }),
          ...toJson(json),
        })
        .where('id', '=', id)
        .where('status', 'in', statuses)
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },

    async deleteInteraction(id) {
      const { numDeletedRows } = await database
        .deleteFrom('interactions')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      return numDeletedRows === 1n
    },

    async deleteExpiredInteractions(nowMs) {
      await database.deleteFrom('interactions').where('expiresAt', '<=', nowMs).execute()
    },

    async listStaleInteractions(statuses, beforeMs) {
      const rows = await database
        .selectFrom('interactions')
        .selectAll()
        .where('status', 'in', statuses)
        .where('updatedAt', '<', beforeMs)
        .execute()
      return rows.map(toInteraction)
    },
  }
}

function toJson(
  values: Partial<Pick<StoredInteraction, JsonColumn>> | Partial<InteractionChange>,
): Partial<Record<JsonColumn, string>> {
  const present = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present.map(([column, value]) => [column, JSON.stringify(value)]))
}

function toInteraction(row: Selectable<InteractionTables['interactions']>): StoredInteraction {
  const interaction: Record<string, unknown> = {}
  for (const [column, value] of Object.entries(row)) {
    if (value === null || column === 'depth') continue
    interaction[column] = jsonColumns.includes(column as JsonColumn) ? JSON.parse(value as string) : value
  }
  interaction.background = row.background === 1
  return interaction as unknown as StoredInteraction
}
