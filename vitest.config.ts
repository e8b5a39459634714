import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
          // One worker runs many files: each clears what it uses (store, fake browser, page) before its tests. A worker per file
          // took three times as long.
          isolate: false,
          setupFiles: './tests/harness/unit-page.ts',
          restoreMocks: true,
          unstubGlobals: true,
          testTimeout: 20_000, // typing in jsdom is slow on a busy machine; no test waits for a clock
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: './tests/e2e/leave-nothing.ts',
          retry: 1, // a real browser on a busy machine may miss a moment once; vitest says "retry x1" beside it. Twice is a failure
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          isolate: false, // the suites share one browser of each kind: tests/e2e/lent-browser.ts
        },
      },
    ],
  },
});
