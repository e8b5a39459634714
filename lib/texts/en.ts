import { ui } from './en/ui';

/** Every text of the English interface, one file per place in ./en. */
export const en = { ui };
