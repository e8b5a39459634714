import { expect, test } from 'vitest';
import { type AddressParts, writtenAddress } from '@/lib/capture/organisation/written-address';

const rows: [AddressParts, string][] = [
  [
    { street: 'Musterstraße 1', code: '10115', town: 'Berlin', region: 'Berlin', country: 'DE' },
    'Musterstraße 1, 10115 Berlin, Germany',
  ],
  [{ street: 'Musterstraße 1', code: '10115', town: 'Berlin' }, 'Musterstraße 1, 10115 Berlin'],
  [{ street: 'Ring 2', code: '1010', town: 'Wien', country: 'Österreich' }, 'Ring 2, 1010 Wien, Österreich'],
  [
    { street: '3 rue des Lilas', code: '75011', town: 'Paris', country: 'France' },
    '3 rue des Lilas, 75011 Paris, France',
  ],
  [
    { street: 'Damrak 1', code: '1012 LG', town: 'Amsterdam', country: 'NL' },
    'Damrak 1, 1012 LG Amsterdam, Netherlands',
  ],
  [
    { street: 'Via Roma 5', code: '00184', town: 'Roma', region: 'RM', country: 'IT' },
    'Via Roma 5, 00184 Roma RM, Italy',
  ],
  [
    { street: 'Calle Mayor 4', code: '28013', town: 'Madrid', country: 'España' },
    'Calle Mayor 4, 28013 Madrid, España',
  ],
  [
    { street: '500 Main St', code: '78701', town: 'Austin', region: 'TX', country: 'US' },
    '500 Main St, Austin, TX 78701, United States',
  ],
  [{ street: '500 Main St', code: '78701-0001', town: 'Austin', region: 'TX' }, '500 Main St, Austin, TX 78701-0001'],
  [
    { street: '4 Mill Lane', code: 'LS1 4AP', town: 'Leeds', region: 'West Yorkshire', country: 'GB' },
    '4 Mill Lane, Leeds LS1 4AP, United Kingdom',
  ],
  [{ street: '4 Mill Lane', code: 'LS1 4AP', town: 'Leeds' }, '4 Mill Lane, Leeds LS1 4AP'],
  [
    { street: '1 King St', code: 'M5V 2T6', town: 'Toronto', region: 'ON', country: 'Canada' },
    '1 King St, Toronto, ON M5V 2T6, Canada',
  ],
  [
    { street: '8 George St', code: '2000', town: 'Sydney', region: 'NSW', country: 'AU' },
    '8 George St, Sydney NSW 2000, Australia',
  ],
  [
    { street: '9 Dame St', code: 'D02 AF30', town: 'Dublin 2', country: 'IE' },
    '9 Dame St, Dublin 2, D02 AF30, Ireland',
  ],
  [
    { street: 'Av. Paulista 10', code: '01310-100', town: 'São Paulo', region: 'SP', country: 'BR' },
    'Av. Paulista 10, São Paulo - SP, 01310-100, Brazil',
  ],
  [
    { street: '2 Marine Drive', code: '400001', town: 'Mumbai', region: 'Maharashtra', country: 'IN' },
    '2 Marine Drive, Mumbai 400001, Maharashtra, India',
  ],
  [
    { street: '1 Raffles Place', code: '048616', town: 'Singapore', country: 'Singapore' },
    '1 Raffles Place, Singapore 048616, Singapore',
  ],
  [
    { street: '千代田1-1', code: '100-0001', town: '千代田区', region: '東京都', country: 'JP' },
    '〒100-0001 東京都千代田区千代田1-1',
  ],
  [{ town: 'Leeds', country: 'GB' }, 'Leeds, United Kingdom'],
  [{ street: 'Musterstraße 1' }, 'Musterstraße 1'],
];

test.each(rows)('%o is written as its post does', (parts, written) => expect(writtenAddress(parts)).toBe(written));
