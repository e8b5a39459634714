import { readGenerally } from '../general/read-generally';
import { defineWebmail } from '../webmail';

export default defineWebmail({
  id: 'generic',
  label: 'Another webmail',
  hosts: [],
  structure: { source: 'what webmails have in common', checked: '2026-11-27', isTriedLive: true },
  read: readGenerally,
});
