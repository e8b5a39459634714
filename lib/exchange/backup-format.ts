import * as z from 'zod/mini';
import { aboutSchema, settingsSchema } from '@/lib/model/about';
import { heldSchema, recordSchema } from '@/lib/model/record';

/** How a backup says what it is. A change of the shape is a new version, and an older one stays readable. */
export const FORMAT = 'alongside-backup';
export const FORMAT_VERSION = 1;

const id = z.string().check(z.regex(/^[a-z][a-z-]{0,30}:[\w-]{1,80}$/));

export const backupRecordSchema = z
  .extend(recordSchema, { id })
  .check(z.refine((record) => record.id.startsWith(`${record.type}:`)));

export const backupChangeSchema = z.object({
  act: z.string(),
  at: z.string(),
  who: z.string(),
  record: id,
  field: z.string(),
  before: z.optional(z.array(heldSchema)),
  after: z.optional(z.array(heldSchema)),
  created: z.optional(z.literal(true)),
});

export const backupActSchema = z.object({
  id: z.string(),
  at: z.string(),
  who: z.string(),
  said: z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  prospectId: z.optional(z.string()),
  undone: z.optional(z.string()),
  undoes: z.optional(z.string()),
});

export const suppressedSchema = z.object({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  since: z.string(),
  reason: z.string(),
});

/** The frame of a backup; rows are checked one by one, so that one bad row does not cost the others. */
export const frameSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  madeAt: z.string(),
  about: z.optional(aboutSchema),
  settings: z.optional(settingsSchema),
  salts: z.array(z.string().check(z.regex(/^[0-9a-f]{16,64}$/))),
  records: z.array(z.unknown()),
  changes: z.array(z.unknown()),
  acts: z.array(z.unknown()),
  suppressed: z.array(z.unknown()),
});
