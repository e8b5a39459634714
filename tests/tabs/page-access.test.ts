import { expect, test } from 'vitest';
import { isForbidden, isOurs, sameOrigin, samePage } from '@/lib/tabs/page-access';

test.each([
  'chrome://version',
  'about:blank',
  'edge://settings',
  'view-source:https://acme.example/',
  'moz-extension://11111111-2222-4333-8444-555555555555/page.html',
  'file:///tmp/list.html',
  'javascript:alert(1)',
  'data:text/html,hello',
  'https://chromewebstore.google.com/detail/x',
  'https://chrome.google.com/webstore/detail/x',
  'https://addons.mozilla.org/firefox/',
  'not an address',
])('%s is closed to extensions', (url) => expect(isForbidden(url)).toBe(true));

test.each(['https://acme.example/', 'http://127.0.0.1:8080/team', 'https://chrome.google.com/intl/en'])(
  '%s may be read when the rep opens it',
  (url) => expect(isForbidden(url)).toBe(false),
);

test('only the extension’s own address is ours, not one that begins like it', () => {
  expect(isOurs('chrome-extension://test-extension-id/workspace.html#/welcome')).toBe(true);
  expect(isOurs('chrome-extension://test-extension-id.evil.example/')).toBe(false);
});

test('an origin is scheme, host and port', () => {
  expect(sameOrigin('https://acme.example/a', 'https://acme.example/b?c#d')).toBe(true);
  expect(sameOrigin('https://acme.example/', 'http://acme.example/')).toBe(false);
  expect(sameOrigin('https://acme.example/', 'https://acme.example:8443/')).toBe(false);
  expect(sameOrigin('https://acme.example/', 'https://www.acme.example/')).toBe(false);
  expect(sameOrigin('https://acme.example/', 'nonsense')).toBe(false);
});

test('another place in a page is the same page, another query is not', () => {
  expect(samePage('https://acme.example/team#people', 'https://acme.example/team')).toBe(true);
  expect(samePage('https://acme.example/team?id=1', 'https://acme.example/team?id=2')).toBe(false);
});
