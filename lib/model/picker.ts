import * as z from 'zod/mini';
import { quoteSchema } from './provenance';

/** How the panel's keys move the picker in the page. */
export const pickerActs = ['next', 'previous', 'take', 'end'] as const;
export type PickerAct = (typeof pickerActs)[number];

/** What the picker says to the rep; handed in, so that no texts live in the page. A type, so that it counts as JSON. */
export type PickerWords = {
  /** "Click the job title of Jo Doe." */
  ask: string;
  /** "Arrow keys move, Enter takes it, Esc ends." */
  keys: string;
  /** Said while the pointer is on a frame of another site. */
  closedFrame: string;
};

/** What the rep pointed at: the words with their proof, and the rule that finds their like on the other pages of the site. */
export const pickedSchema = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(1000)),
  quote: quoteSchema,
  selector: z.optional(z.string().check(z.maxLength(1000))),
  /** As the page gives it; used only where its origin is the sender's. */
  url: z.string(),
});
export type Picked = z.infer<typeof pickedSchema>;
