import type { Department, Seniority } from '@/lib/model/post';
import type { CommitteeRole } from '@/lib/model/seat';

/** A printed title, and what it says of the seat in the buying committee, the seniority and the department; '-' for nothing. */
export type TitleRow = readonly [
  title: string,
  role: CommitteeRole | '-',
  seniority: Seniority | '-',
  department: Department | '-',
];
