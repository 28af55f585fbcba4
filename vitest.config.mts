import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/{support,core,features,lsp,cli}/**/*.test.ts'] },
});
