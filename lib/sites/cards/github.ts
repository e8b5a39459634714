import { defineCard } from '../site-card';

export default defineCard({
  id: 'github',
  label: 'GitHub',
  hosts: ['github.com'],
  structure: { source: 'schema.org and microformats2 (h-card) marks in the page', checked: '2026-11-27' },
});
