import { names } from './en/names';
import { outreach } from './en/outreach';
import { panel } from './en/panel';
import { process } from './en/process';
import { sections } from './en/sections';
import { ui } from './en/ui';

/** Every text of the English interface, one file per place in ./en. */
export const en = { panel, names, outreach, process, sections, ui };
