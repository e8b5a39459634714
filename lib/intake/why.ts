import type { intake } from '@/lib/texts/en/intake';

/** The sentences that say why something matched, by their key in the texts. */
export type WhyKey = keyof typeof intake.why;
