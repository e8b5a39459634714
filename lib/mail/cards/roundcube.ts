import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'roundcube',
  label: 'Roundcube',
  hosts: [],
  structure: { source: 'its own open source, tried in version 1.6', checked: '2026-11-27', isTriedLive: true },
});
