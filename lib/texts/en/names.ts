import type { ActivityKind, Outcome } from '@/lib/model/activity';
import type { FactField } from '@/lib/model/fact';
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
export const names = { fact, role, activity, outcome };
