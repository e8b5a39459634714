import { text } from '@/lib/model/record';
import type { ProspectFile } from '@/lib/process/file';

/** How the prospect is called outside of the panel: its company, else its own name. */
export const nameOfFile = (file: ProspectFile): string =>
  (file.company && text(file.company, 'name')) ?? file.prospect.name;
