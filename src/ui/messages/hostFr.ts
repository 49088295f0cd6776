import { hostEn, type HostMessages } from './hostEn';

export const hostFr: HostMessages = { ...hostEn };
