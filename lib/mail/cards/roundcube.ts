import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'roundcube',
  label: 'Roundcube',
  hosts: [],
});
