import * as z from 'zod/mini';

/** The rep: fills scripts and decides what is mine. Private: never synced. */
export const aboutSchema = z.object({
  name: z._default(z.string(), ''),
  emails: z._default(z.array(z.string()), []),
  aliases: z._default(z.array(z.string()), []),
  domains: z._default(z.array(z.string()), []),
  company: z._default(z.string(), ''),
  /** Ends the sentence "We offer …". */
  offer: z._default(z.string(), ''),
  /** One result of a customer that can be checked: a whole sentence with a number. */
  proof: z._default(z.string(), ''),
  address: z._default(z.string(), ''),
  optOut: z._default(z.string(), ''),
});
export type About = z.infer<typeof aboutSchema>;

/**
 * How much of a mail is kept when it is logged: who, when and the subject; also words that the rep chose; or all that its sender wrote,
 * without quoted mails and signature.
 */
export const mailLevels = ['metadata', 'quote', 'whole'] as const;
export type MailLevel = (typeof mailLevels)[number];

export const settingsSchema = z.object({
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  singleKeys: z._default(z.boolean(), true),
  followTabs: z._default(z.boolean(), false),
  reminders: z._default(z.boolean(), false),
  currency: z._default(z.string(), 'EUR'),
  /** Sites that are read only when the rep switched them on: site id → on. */
  sites: z._default(z.record(z.string(), z.boolean()), {}),
  /** Sections the rep folded or opened: section id → open. */
  sections: z._default(z.record(z.string(), z.boolean()), {}),
  /** Where the team's own version of a material lies, an address or a few words: `process/material` → place. */
  materials: z._default(z.record(z.string(), z.string()), {}),
  /** The webmails the rep uses Alongside in, by origin. What the browser grants besides decides whether anything runs there. */
  webmails: z._default(z.array(z.string()), []),
  mail: z._default(
    z.object({
      /** What a log begins with in a webmail that has no level of its own. */
      level: z._default(z.enum(mailLevels), 'metadata'),
      /** What it begins with in a webmail: origin → level. */
      levels: z._default(z.record(z.string(), z.enum(mailLevels)), {}),
      /** Addresses and domains that are never logged. */
      never: z._default(z.array(z.string()), []),
      /** Neither are private mailboxes, unless the person is known. */
      privateProviders: z._default(z.boolean(), true),
      /** Threads the rep paused, as `origin thread`. */
      paused: z._default(z.array(z.string()), []),
      /** The webmails, by origin, in which what the rep sends is logged by itself. */
      onSend: z._default(z.array(z.string()), []),
    }),
    { level: 'metadata', levels: {}, never: [], privateProviders: true, paused: [], onSend: [] },
  ),
  /** Steps of the first run that are done. */
  firstRun: z._default(z.record(z.string(), z.string()), {}),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The level a log begins with in a webmail. */
export const levelIn = ({ level, levels }: Pick<Settings['mail'], 'level' | 'levels'>, origin: string): MailLevel =>
  levels[origin] ?? level;
