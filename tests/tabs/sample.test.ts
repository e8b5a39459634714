import { expect, test } from 'vitest';
import { isForbidden, isOurs } from '@/lib/tabs/page-access';
import { isSample, openedAddress, SAMPLE_ADDRESS, seenAddress } from '@/lib/tabs/sample';

const page = 'chrome-extension://test-extension-id/sample.html';

test('the sample page is known by the address it stands for, which is open like a web page', () => {
  expect(seenAddress(`${page}#people`)).toBe(SAMPLE_ADDRESS);
  expect(isSample(seenAddress(page))).toBe(true);
  expect(isForbidden(SAMPLE_ADDRESS)).toBe(false);
  expect(isOurs(SAMPLE_ADDRESS)).toBe(false);
});

test('no other page is taken for it', () => {
  const others = [
    'chrome-extension://test-extension-id/workspace.html',
    'https://acme.example/sample.html',
    `${page}.evil.example/`,
  ];
  for (const url of others) expect(seenAddress(url)).toBe(url);
});

test('every address of the invented company opens the page that comes with Alongside, others open as they are', () => {
  expect(openedAddress(SAMPLE_ADDRESS)).toBe(page);
  expect(openedAddress('https://www.fernhill-pumps.example/')).toBe(page);
  expect(openedAddress('https://acme.example/team')).toBe('https://acme.example/team');
  expect(openedAddress('no address')).toBe('no address');
});
