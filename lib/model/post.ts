/** How high a post is, from the owner to the trainee. */
export const seniorities = [
  'owner',
  'executive',
  'vice-president',
  'director',
  'head',
  'manager',
  'senior',
  'junior',
] as const;
export type Seniority = (typeof seniorities)[number];

/** What part of a company a post belongs to. */
export const departments = [
  'management',
  'sales',
  'marketing',
  'communications',
  'finance',
  'hr',
  'legal',
  'procurement',
  'it',
  'engineering',
  'production',
  'operations',
  'quality',
  'logistics',
  'service',
  'product',
  'administration',
] as const;
export type Department = (typeof departments)[number];
