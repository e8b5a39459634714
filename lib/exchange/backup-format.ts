import * as z from 'zod/mini';
import { aboutSchema, settingsSchema } from '@/lib/model/about';
import { heldSchema, recordSchema } from '@/lib/model/record';

/** How a backup says what it is. A change of the shape is a new version, and an older one stays readable. */
export const FORMAT = 'alongside-backup';
export const FORMAT_VERSION = 2;

/** An id as ours are; a file may hold anything. */
export const backupId = z.string().check(z.regex(/^[a-z][a-z-]{0,30}:[\w-]{1,80}$/));

export const backupRecordSchema = z
  .extend(recordSchema, { id: backupId })
  .check(z.refine((record) => record.id.startsWith(`${record.type}:`)));

export const backupChangeSchema = z.object({
  act: z.string(),
  at: z.string(),
  who: z.string(),
  record: backupId,
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

/** What stands at the head of a backup; rows are checked one by one, so that one bad row does not cost the others. */
export const headSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  madeAt: z.string(),
  about: z.optional(aboutSchema),
  settings: z.optional(settingsSchema),
});
const salt = z.string().check(z.regex(/^[0-9a-f]{16,64}$/));
const saltsSchema = z.array(salt);

const rows = z.array(z.unknown());

/** The lists of each version. In version 1 the history was a list of its own, with every value and quote before and after. */
export const listsSchemas = {
  1: z.object({ salts: saltsSchema, records: rows, changes: rows, acts: rows, suppressed: rows }),
  2: z.object({ salts: saltsSchema, devices: rows, sources: rows, acts: rows, records: rows, suppressed: rows }),
};

/** Every list that some version has. */
export const listNames = ['salts', 'devices', 'sources', 'acts', 'records', 'changes', 'suppressed'] as const;
export type ListName = (typeof listNames)[number];
