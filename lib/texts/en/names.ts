import type { ActivityKind, Outcome } from '@/lib/model/activity';
import type { FactField } from '@/lib/model/fact';
import type { Department, Seniority } from '@/lib/model/post';
import type { CommitteeRole } from '@/lib/model/seat';

const fact: Record<FactField, string> = {
  name: 'Name',
  legalName: 'Legal name',
  domain: 'Domain',
  website: 'Website',
  industry: 'Industry',
  employees: 'Employees',
  description: 'Description',
  address: 'Address',
  country: 'Country',
  vat: 'VAT',
  registration: 'Registration',
  fax: 'Fax',
  logo: 'Logo',
  title: 'Job title',
  department: 'Department',
  seniority: 'Seniority',
  language: 'Language',
  email: 'Mail',
  phone: 'Phone',
  social: 'Profile',
  trigger: 'Trigger',
  pain: 'Pain',
  outcome: 'Outcome',
  impact: 'Impact',
  currentSolution: 'Current solution',
  budget: 'Budget range',
  timeline: 'Timeline',
  decisionProcess: 'Decision process',
  decisionCriteria: 'Decision criteria',
  competition: 'Competition',
  meetingAt: 'Meeting date',
  firstValue: 'First value',
};

const role: Record<CommitteeRole, string> = {
  'economic-buyer': 'Economic buyer',
  champion: 'Champion',
  'user-buyer': 'User buyer',
  'technical-buyer': 'Technical buyer',
  procurement: 'Procurement',
  legal: 'Legal',
  influencer: 'Influencer',
  blocker: 'Blocker',
};

const seniority: Record<Seniority, string> = {
  owner: 'Owner',
  executive: 'Executive',
  'vice-president': 'Vice president',
  director: 'Director',
  head: 'Head',
  manager: 'Manager',
  senior: 'Senior',
  junior: 'Junior',
};

const department: Record<Department, string> = {
  management: 'Management',
  sales: 'Sales',
  marketing: 'Marketing',
  communications: 'Communications',
  finance: 'Finance',
  hr: 'People and HR',
  legal: 'Legal',
  procurement: 'Procurement',
  it: 'IT',
  engineering: 'Engineering',
  production: 'Production',
  operations: 'Operations',
  quality: 'Quality',
  logistics: 'Logistics',
  service: 'Service',
  product: 'Product',
  administration: 'Administration',
};

const activity: Record<ActivityKind, string> = {
  mail: 'Mail',
  call: 'Call',
  meeting: 'Meeting',
  'in-person': 'In person',
  social: 'Social',
  note: 'Note',
  capture: 'Capture',
  'stage-move': 'Stage move',
  'script-copied': 'Script copied',
  closed: 'Closed',
};

const outcome: Record<Outcome, string> = {
  reached: 'reached',
  replied: 'replied',
  voicemail: 'voicemail',
  'no-answer': 'no answer',
  'wrong-person': 'wrong person',
  held: 'held',
  'no-show': 'nobody came',
  sent: 'sent',
  bounced: 'bounced',
  declined: 'declined',
};

/** What the kinds of things are called, wherever they stand as a label. */
export const names = { fact, role, seniority, department, activity, outcome };
