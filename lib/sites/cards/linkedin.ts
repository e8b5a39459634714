import { defineCard } from '../site-card';

export default defineCard({
  id: 'linkedin',
  label: 'LinkedIn',
  hosts: ['linkedin.com'],
  offByDefault: true,
});
