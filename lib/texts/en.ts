import { acts } from './en/acts';
import { facts } from './en/facts';
import { intake } from './en/intake';
import { names } from './en/names';
import { outreach } from './en/outreach';
import { panel } from './en/panel';
import { process } from './en/process';
import { sections } from './en/sections';
import { ui } from './en/ui';

/** Every text of the English interface, one file per place in ./en. */
export const en = {
  acts,
  facts,
  intake,
  names,
  outreach,
  panel,
  process,
  sections,
  ui,
};
