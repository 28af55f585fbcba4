import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000, // a test that hangs fails; a slow machine does not
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure', // no state to keep apart, so the files share their modules
          include: ['test/{support,core,config,features}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: ['test/*.test.ts', 'test/{lsp,cli,disk,scripts}/**/*.test.ts'],
        },
      },
    ],
  },
});
