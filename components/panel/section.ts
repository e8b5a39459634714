import type { ComponentType, ReactNode } from 'react';
import type { PanelFile } from '@/components/queries/prospect';

export interface SectionBodyProps {
  file: PanelFile;
}

/**
 * One section of the panel: one file in ./sections, found by itself. `title`, `count` and `summary` are what its head says,
 * also when it is folded; `isUrgent` unfolds it (an overdue task); `goKey` is the letter after G that goes there.
 */
export interface PanelSection {
  id: string;
  order: number;
  goKey?: string;
  openAtFirst: boolean;
  title: (file: PanelFile) => string;
  count?: (file: PanelFile) => number;
  /** In place of `count`, where the file alone does not tell the number. */
  Count?: ComponentType<SectionBodyProps>;
  summary?: (file: PanelFile) => ReactNode;
  isUrgent?: (file: PanelFile) => boolean;
  /** The one small control at the end of the head. */
  Action?: ComponentType<SectionBodyProps>;
  Body: ComponentType<SectionBodyProps>;
}

/** Declares a section; exists so that the compiler checks a new file on the spot. */
export const defineSection = (section: PanelSection): PanelSection => section;
