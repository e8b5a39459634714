import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'gmail',
  label: 'Gmail',
  hosts: ['mail.google.com'],
});
