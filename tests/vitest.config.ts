import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The unit tests: everything but the real browsers. */
export default defineConfig({
  test: {
    // By itself vitest keeps one processor free, of two that is half of them.
    maxWorkers: availableParallelism(),
    // On a busy machine a test waits for its turn, which is no fault of it; one that hangs still comes to its end.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/core/**'],
          // Each file stands alone, so a failure never depends on which ran before.
          isolate: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/core/**/*.test.ts'],
          // The core has nothing that one file could leave behind for the next, and loading it anew for each takes as long as its tests.
          isolate: false,
        },
      },
    ],
  },
});
