import type { Process } from '@/lib/model/process';
import { close } from './guide/close';
import { find } from './guide/find';
import { followUp } from './guide/follow-up';
import { outreach } from './guide/outreach';
import { pitch } from './guide/pitch';
import { qualify } from './guide/qualify';
import { research } from './guide/research';

/** The default process: selling between companies, from the first look at a site to the renewal. One file per stage. */
export const process: Process = {
  id: 'guide',
  version: 1,
  name: 'Guided B2B sale',
  description:
    'From the first look at a company to the renewal, in seven stages. Needs analysis and presentation belong to Pitch; onboarding, first value, health check, renewal, upsell and referral to Follow-up.',
  stages: [find, qualify, research, outreach, pitch, close, followUp],
  wonAfter: 'close',
  asideDays: 90,
};
