import { en } from './en';

/** What the user reads. Another language is one more object of this type, chosen here. */
export const texts: typeof en = en;
