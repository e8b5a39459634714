import { later } from '@/components/ui/later';

// Views that are not there when the panel opens on a known prospect. Their code comes in idle time after the first paint.

export const ReviewView = later(async () => (await import('./review/ReviewView')).ReviewView);
export const BriefView = later(async () => (await import('./brief/BriefView')).BriefView);
export const CompanyView = later(async () => (await import('./record/CompanyView')).CompanyView);
export const PersonView = later(async () => (await import('./record/PersonView')).PersonView);
export const AddByHand = later(async () => (await import('./record/AddByHand')).AddByHand);
