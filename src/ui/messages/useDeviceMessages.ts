import { Catalogue, useMessages } from './catalogue';
import type { DeviceMessages } from './deviceEn';

export const deviceCatalogue = new Catalogue<DeviceMessages>({
  en: async () => (await import('./deviceEn')).deviceEn,
  fr: async () => (await import('./deviceFr')).deviceFr,
});

export function useDeviceMessages(): DeviceMessages {
  return useMessages(deviceCatalogue);
}
