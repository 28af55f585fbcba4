import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{support,core,features,lsp,cli}/**/*.test.ts'],
    testTimeout: 60_000, // a test that hangs fails; a slow machine does not
    hookTimeout: 60_000,
  },
});
