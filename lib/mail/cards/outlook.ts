import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'outlook',
  label: 'Outlook',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
});
