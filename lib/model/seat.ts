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
  /** Why this role: the words of the title, or the rep's. */
  roleWhy: z.optional(z.string()),
  /** Set while the role is only what the title suggests: nobody has accepted it, and it proves nothing. */
  roleFrom: z.optional(z.enum(['title'])),
  stance: z.optional(z.enum(stances)),
  stanceWhy: z.optional(z.string()),
});
export type Seat = NonNullable<ReturnType<typeof seat.read>>;

type Role = Pick<Seat, 'role' | 'roleFrom'>;

/** The role that the rep typed or accepted. */
export const acceptedRole = (seat: Role | undefined): CommitteeRole | undefined =>
  seat?.roleFrom === undefined ? seat?.role : undefined;

/** The role that the title suggests, while nobody has accepted it. */
export const suggestedRole = (seat: Role | undefined): CommitteeRole | undefined =>
  seat?.roleFrom === undefined ? undefined : seat.role;
