import { defineConfig } from 'vitest/config';

/** The tests in a real browser: AFTERVIEW_BROWSER says which. One at a time, since each has the machine's one browser of its kind. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    // A browser on a busy machine may miss a moment; what fails twice is broken.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
