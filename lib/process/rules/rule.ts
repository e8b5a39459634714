import type { ProspectFile } from '../file';
import type { Draft } from '../suggestion';

/** One rule of the next step: what it finds in a file, the most pressing first; nothing where it does not apply. */
export type Rule = (file: ProspectFile) => Draft[];
