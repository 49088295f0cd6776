import { Catalogue, useMessages } from './catalogue';
import type { SeatMessages } from './seatEn';

export const seatCatalogue = new Catalogue<SeatMessages>({
  en: async () => (await import('./seatEn')).seatEn,
  fr: async () => (await import('./seatFr')).seatFr,
});

export function useSeatMessages(): SeatMessages {
  return useMessages(seatCatalogue);
}
