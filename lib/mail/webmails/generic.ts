import { readGenerally } from '../general/read-generally';
import { defineWebmail } from '../webmail';

export default defineWebmail({
  id: 'generic',
  label: 'Another webmail',
  hosts: [],
  read: readGenerally,
});
