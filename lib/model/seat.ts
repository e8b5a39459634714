import * as z from 'zod/mini';
import { defineNoun } from './noun';

/** Roles in a buying committee, in the field's own words. */
export const committeeRoles = [
  'economic-buyer',
  'champion',
  'user-buyer',
  'technical-buyer',
  'procurement',
  'legal',
  'influencer',
  'blocker',
] as const;
export type CommitteeRole = (typeof committeeRoles)[number];

export const stances = ['for', 'neutral', 'against', 'unknown'] as const;

/** One person's place in the buying committee of one prospect. */
export const seat = defineNoun('seat', {
  prospectId: z.string(),
  personId: z.string(),
  role: z.optional(z.enum(committeeRoles)),
  /** Why this role: "Suggested from the title", or the rep's words. */
  roleWhy: z.optional(z.string()),
  stance: z.optional(z.enum(stances)),
  stanceWhy: z.optional(z.string()),
});
export type Seat = NonNullable<ReturnType<typeof seat.read>>;
