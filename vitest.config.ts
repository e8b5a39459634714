import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/packages/**', 'tests/bench/**'],
          // One worker runs many files: each clears what it uses (store, fake browser, page) before its tests. A worker per file
          // took three times as long.
          isolate: false,
          setupFiles: './tests/harness/unit-page.ts',
          restoreMocks: true,
          unstubGlobals: true,
          testTimeout: 20_000, // typing in jsdom is slow on a busy machine; no test waits for a clock
        },
      },
      { test: { name: 'packages', include: ['tests/packages/**/*.test.ts'] } },
      inBrowser('chromium', 'firefox'),
      inBrowser('firefox', 'chromium'),
    ],
  },
});

/** The stories in one browser. A file that only the other one can tell has its name before `.test.ts`. */
function inBrowser(name: 'chromium' | 'firefox', other: string): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include: ['tests/e2e/**/*.test.ts'],
      exclude: [`tests/e2e/**/*.${other}.test.ts`],
      globalSetup: './tests/e2e/drivers/leave-nothing.ts',
      env: { E2E_BROWSER: name },
      retry: 1, // a real browser on a busy machine may miss a moment once; vitest says "retry x1" beside it. Twice is a failure
      testTimeout: 60_000,
      hookTimeout: 60_000,
      fileParallelism: false,
      isolate: false, // the suites share one browser: tests/e2e/drivers/lent-browser.ts
    },
  };
}
