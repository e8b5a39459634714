import type { ProspectFile } from '../file';
import type { Draft } from '../suggestion';

/**
 * One rule of the next step: what it finds in a file, the most pressing first; nothing where it does not apply. It is read
 * only as far as needed, so a rule may work its drafts out one by one.
 */
export type Rule = (file: ProspectFile) => Iterable<Draft>;
