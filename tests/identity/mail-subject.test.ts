import { expect, test } from 'vitest';
import { bareSubject } from '@/lib/identity/mail-subject';

test.each([
  ['Re: Offer', 'offer'],
  ['AW: WG: Offer', 'offer'],
  ['Re[2]: FWD:  Offer', 'offer'],
  ['回复：Offer', 'offer'],
  ['Regarding: Offer', 'regarding: offer'],
  ['', ''],
])('%s has the bare subject %s', (subject, bare) => expect(bareSubject(subject)).toBe(bare));
