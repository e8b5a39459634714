import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'fastmail',
  label: 'Fastmail',
  hosts: ['app.fastmail.com', 'app.beta.fastmail.com'],
});
