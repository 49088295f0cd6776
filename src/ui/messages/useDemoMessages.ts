import { Catalogue, useMessages } from './catalogue';
import type { DemoMessages } from './demoEn';

const demoCatalogue = new Catalogue<DemoMessages>({
  en: async () => (await import('./demoEn')).demoEn,
  fr: async () => (await import('./demoFr')).demoFr,
});

export function useDemoMessages(): DemoMessages {
  return useMessages(demoCatalogue);
}
