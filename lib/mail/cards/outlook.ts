import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'outlook',
  label: 'Outlook',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  structure: {
    source: 'public extensions with tests for Outlook on the web',
    checked: '2026-11-23',
    isTriedLive: false,
  },
});
