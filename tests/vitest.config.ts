import { defineConfig } from 'vitest/config';

/** The unit tests: everything but the real browsers. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Each file stands alone, so a failure never depends on which ran before.
    isolate: true,
  },
});
