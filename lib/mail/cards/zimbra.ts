import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'zimbra',
  label: 'Zimbra',
  hosts: [],
  structure: { source: 'its own open source (classic web client)', checked: '2026-11-23', isTriedLive: false },
});
