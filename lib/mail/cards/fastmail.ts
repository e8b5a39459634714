import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'fastmail',
  label: 'Fastmail',
  hosts: ['app.fastmail.com', 'app.beta.fastmail.com'],
  structure: { source: 'public style sheets and extensions for Fastmail', checked: '2026-11-23', isTriedLive: false },
});
