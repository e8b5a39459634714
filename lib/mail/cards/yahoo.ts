import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'yahoo',
  label: 'Yahoo Mail',
  hosts: ['mail.yahoo.com', 'mail.aol.com'],
});
