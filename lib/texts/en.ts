import { acts } from './en/acts';
import { brief } from './en/brief';
import { conditions } from './en/conditions';
import { facts } from './en/facts';
import { intake } from './en/intake';
import { log } from './en/log';
import { names } from './en/names';
import { notes } from './en/notes';
import { outreach } from './en/outreach';
import { panel } from './en/panel';
import { people } from './en/people';
import { process } from './en/process';
import { prospect } from './en/prospect';
import { research } from './en/research';
import { scripts } from './en/scripts';
import { review } from './en/review';
import { sections } from './en/sections';
import { ui } from './en/ui';
import { workspace } from './en/workspace';

/** Every text of the English interface, one file per place in ./en. */
export const en = {
  acts,
  brief,
  conditions,
  facts,
  intake,
  log,
  names,
  notes,
  outreach,
  panel,
  people,
  process,
  prospect,
  research,
  scripts,
  review,
  sections,
  ui,
  workspace,
};
