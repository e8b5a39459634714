import { names } from './en/names';
import { outreach } from './en/outreach';
import { process } from './en/process';
import { sections } from './en/sections';
import { ui } from './en/ui';

/** Every text of the English interface, one file per place in ./en. */
export const en = {
  names,
  outreach,
  process,
  sections,
  ui,
};
