import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { requireBuild } from '../e2e/drivers/require-build';

const firefoxId = 'alongside@alongside.example';
const everywhere = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  'connect-src https: http:',
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

interface Manifest {
  [key: string]: unknown;
  permissions: string[];
}

function readManifest(build: string): Manifest {
  return JSON.parse(readFileSync(`${requireBuild(build)}/manifest.json`, 'utf8')) as Manifest;
}

describe.each([
  { build: '.output/chrome-mv3', permissions: [...everywhere, 'sidePanel'] },
  { build: '.output/edge-mv3', permissions: [...everywhere, 'sidePanel'] },
  { build: '.output/firefox-mv3', permissions: everywhere },
])('the manifest in $build', ({ build, permissions }) => {
  test('asks at install for exactly what the job needs', () =>
    expect([...readManifest(build).permissions].sort()).toEqual([...permissions].sort()));

  test('asks for no site at install and puts no script into pages', () => {
    const manifest = readManifest(build);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  test('asks later, by choice, only for tabs, notifications and sites', () => {
    const manifest = readManifest(build);
    expect(manifest.optional_permissions).toEqual(['tabs', 'notifications']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('shows no file to web pages', () => expect(readManifest(build).web_accessible_resources ?? []).toEqual([]));

  test('has the security policy of every extension page', () =>
    expect(readManifest(build).content_security_policy).toEqual({ extension_pages: policy }));
});

test.each(['.output/chrome-mv3', '.output/edge-mv3'])(
  '%s lets no page connect, and no extension that anybody could own',
  (build) => expect(readManifest(build).externally_connectable).toEqual({ ids: ['a'.repeat(32)], matches: [] }),
);

test('the Firefox build says its id, its oldest Firefox and that it collects nothing', () =>
  expect(readManifest('.output/firefox-mv3').browser_specific_settings).toEqual({
    gecko: { id: firefoxId, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
  }));
