import type { Plugin } from '../../plugin.ts';

/** Request handlers for Mock Service Worker (`msw` 2): every operation answers with its example. */
export const mswPlugin: Plugin = {
  name: 'msw',
  template: async (model, document) => {
    const { mswHandlers } = await import('./msw-handlers.ts');
    return [{ path: 'handlers.ts', content: mswHandlers(model, document) }];
  },
};
