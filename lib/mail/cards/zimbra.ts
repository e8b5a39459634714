import { defineWebmailCard } from '../webmail-card';

export default defineWebmailCard({
  id: 'zimbra',
  label: 'Zimbra',
  hosts: [],
});
