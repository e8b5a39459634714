import { defineCard } from '../site-card';

export default defineCard({
  id: 'github',
  label: 'GitHub',
  hosts: ['github.com'],
  // The marks that its pages carry. Which elements GitHub puts them on is described nowhere in public.
  structure: {
    sources: ['https://schema.org/Person', 'https://schema.org/Organization', 'https://microformats.org/wiki/h-card'],
    checked: '2026-11-27',
  },
});
