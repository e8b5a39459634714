import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'proton',
  label: 'Proton Mail',
  hosts: ['mail.proton.me'],
  structure: { source: 'its own open source (WebClients)', checked: '2026-11-23', isTriedLive: false },
});
