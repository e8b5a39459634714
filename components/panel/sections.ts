import type { PanelSection } from './section';

const found = import.meta.glob<PanelSection>('./sections/*.tsx', { eager: true, import: 'default' });

/** Every section of the panel, in the order in which they stand. */
export const sections: PanelSection[] = Object.values(found).sort((a, b) => a.order - b.order);
