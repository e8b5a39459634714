import { acts } from './en/acts';
import { brief } from './en/brief';
import { conditions } from './en/conditions';
import { exchange } from './en/exchange';
import { facts } from './en/facts';
import { insert } from './en/insert';
import { intake } from './en/intake';
import { log } from './en/log';
import { mail } from './en/mail';
import { names } from './en/names';
import { notes } from './en/notes';
import { outreach } from './en/outreach';
import { panel } from './en/panel';
import { people } from './en/people';
import { pointing } from './en/pointing';
import { process } from './en/process';
import { prospect } from './en/prospect';
import { record } from './en/record';
import { research } from './en/research';
import { review } from './en/review';
import { scripts } from './en/scripts';
import { sections } from './en/sections';
import { tasks } from './en/tasks';
import { timeline } from './en/timeline';
import { ui } from './en/ui';
import { workspace } from './en/workspace';

/** Every text of the English interface, one file per place in ./en. */
export const en = {
  acts,
  brief,
  conditions,
  exchange,
  facts,
  insert,
  intake,
  log,
  mail,
  names,
  notes,
  outreach,
  panel,
  people,
  pointing,
  process,
  prospect,
  record,
  research,
  review,
  scripts,
  sections,
  tasks,
  timeline,
  ui,
  workspace,
};
