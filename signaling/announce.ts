import { join } from 'node:path';

import QRCode from 'qrcode';

import type { Arena } from './arena';
import { configText } from './pages';
import { parseSiteConfig } from './site-config';

/**
 * What to print once the arena runs: the address for this machine, those for phones on the same network, a QR
 * code of the likeliest, and one line for programs, `listening http://localhost:PORT/`.
 */
export async function announce(arena: Arena, folder: string): Promise<string> {
  const here = `http://localhost:${arena.port}/`;
  const config = parseSiteConfig(
    configText(join(folder, 'config.json'), { surroundings: arena.surroundings, warn: () => {} }),
  );
  const forPhones = 'problem' in config ? [] : config.joinBase;
  const [likeliest] = forPhones;
  const lines = ['', 'Sommelier Arena is open.', '', `  On this machine (host here):   ${here}`];
  if (likeliest === undefined) {
    lines.push('  For phones: no network found. Connect to the Wi-Fi of the room and start again.');
  } else {
    lines.push(...forPhones.map((address) => `  Phones on the same network:    ${address}`), '');
    lines.push(
      await QRCode.toString(likeliest, { type: 'terminal', small: true, errorCorrectionLevel: 'L' }),
    );
  }
  return [...lines, `listening ${here}`].join('\n');
}
