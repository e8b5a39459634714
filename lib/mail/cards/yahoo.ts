import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'yahoo',
  label: 'Yahoo Mail',
  hosts: ['mail.yahoo.com', 'mail.aol.com'],
  structure: { source: 'public adapters that use data-test-id', checked: '2026-11-23', isTriedLive: false },
});
