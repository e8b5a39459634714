import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'proton',
  label: 'Proton Mail',
  hosts: ['mail.proton.me'],
});
