import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/temp-home.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The default leaves a core idle, which is half of a small machine.
    maxWorkers: '100%',
    // Files share a process and what it has loaded and compiled, a third of all the time; none leaves anything behind.
    isolate: false,
  },
})
