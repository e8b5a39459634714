import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'gmail',
  label: 'Gmail',
  hosts: ['mail.google.com'],
  structure: {
    source: 'InboxSDK 2.2, gmail.js and FlowCrypt (public code)',
    checked: '2026-11-23',
    isTriedLive: false,
  },
});
