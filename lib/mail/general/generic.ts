import { defineWebmail } from '../webmail';
import { readGenerally } from './read-generally';

/** Any webmail that nobody described. */
export const generic = defineWebmail({
  id: 'generic',
  label: 'Another webmail',
  hosts: [],
  read: readGenerally,
});
