import { describe, expect, it } from 'vitest';
import { suggestRole } from '@/lib/capture/people/roles';

describe('the seat that a title suggests', () => {
  it.each([
    ['Chief Financial Officer', 'economic-buyer', 'Chief Financial'],
    ['CEO & Co-Founder', 'economic-buyer', 'CEO'],
    ['Geschäftsführerin', 'economic-buyer', 'Geschäftsführerin'],
    ['Kaufmännische Leitung', 'economic-buyer', 'Kaufmännische Leitung'],
    ['Directrice générale', 'economic-buyer', 'Directrice générale'],
    ['Amministratore delegato', 'economic-buyer', 'Amministratore delegato'],
    ['Algemeen directeur', 'economic-buyer', 'Algemeen directeur'],
    ['Diretora financeira', 'economic-buyer', 'Diretora financeira'],
    ['Director General', 'economic-buyer', 'Director General'],
    ['Head of Production', 'user-buyer', 'Head of Production'],
    ['Produktionsleiter', 'user-buyer', 'Produktionsleiter'],
    ['Responsable de production', 'user-buyer', 'Responsable de production'],
    ['Jefe de producción', 'user-buyer', 'Jefe de producción'],
    ['VP Engineering', 'technical-buyer', 'VP Engineering'],
    ['Leiter der IT', 'technical-buyer', 'Leiter der IT'],
    ['Director técnico', 'technical-buyer', 'Director técnico'],
    ['Head of Purchasing', 'procurement', 'Purchasing'],
    ['Leiterin Einkauf', 'procurement', 'Einkauf'],
    ['Responsable des achats', 'procurement', 'achats'],
    ['Inkoper', 'procurement', 'Inkoper'],
    ['Responsável de compras', 'procurement', 'compras'],
    ['General Counsel', 'legal', 'General Counsel'],
    ['Responsabile legale', 'legal', 'Responsabile legale'],
  ])('%s → %s', (title, role, because) => {
    expect(suggestRole(title)).toEqual({ role, because });
  });

  it.each([
    'Weaver',
    'Assistant to the CEO',
    'Marketing manager',
    'Product Owner',
    'Vice President Sales',
    'Assistenz der Geschäftsführung',
    'Customer support',
  ])('%s suggests none', (title) => {
    expect(suggestRole(title)).toBeUndefined();
  });
});
