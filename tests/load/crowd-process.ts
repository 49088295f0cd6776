// First: PeerJS looks for these when it is loaded.
import { closePeerConnections } from './browser-globals';

import { randomBytes } from 'node:crypto';

import { loadConfig } from '../../src/config';
import { createPeerjsDial } from '../../src/transport/dial-peerjs';
import type { CrowdCalls, CrowdMethods } from './crowd-calls';
import { GeneratedPhone } from './generated-phone';
import type { PhoneReport } from './reports';

/** The generated phones of this process, and what the process that started it may ask of them. */
class GeneratedPhones implements CrowdMethods {
  readonly #phones: GeneratedPhone[] = [];

  async join({ url, code, pin, roughness }: CrowdCalls['join']['args']): Promise<string[]> {
    const config = await loadConfig(new URL(url));
    const settings = { url: config.signaling, iceServers: config.iceServers };
    const dial = createPeerjsDial(settings, () => randomBytes(16).toString('base64url'));
    const newcomers = roughness.map((one) => new GeneratedPhone(dial, { code, pin }, one));
    this.#phones.push(...newcomers);
    for (const phone of newcomers) phone.open();
    await Promise.all(
      newcomers.map((phone) => phone.when(({ view, refusal }) => view !== null || refusal !== null)),
    );
    return newcomers.map((phone) => {
      const { pseudonym, refusal, link } = phone.report();
      if (pseudonym === null) throw new Error(`a phone is not in: ${refusal ?? 'no refusal'}, ${link}`);
      return pseudonym;
    });
  }

  async tap({ index, place }: CrowdCalls['tap']['args']): Promise<boolean> {
    return this.#at(index).tap(place);
  }

  async reload({ index }: CrowdCalls['reload']['args']): Promise<void> {
    this.#at(index).reload();
  }

  async crash({ index }: CrowdCalls['crash']['args']): Promise<void> {
    this.#at(index).crash();
  }

  async back(): Promise<void> {
    for (const phone of this.#phones) phone.back();
  }

  async sendRaw({ index, text }: CrowdCalls['sendRaw']['args']): Promise<void> {
    this.#at(index).sendRaw(text);
  }

  async liveSince({ ms, again = false }: CrowdCalls['liveSince']['args']): Promise<number[]> {
    return Promise.all(this.#phones.map((phone) => phone.liveSince(ms, again)));
  }

  async inPhase({ phase }: CrowdCalls['inPhase']['args']): Promise<void> {
    await Promise.all(this.#phones.map((phone) => phone.when(({ view }) => view?.phase === phase)));
  }

  async showsQuestion({ wine, number }: CrowdCalls['showsQuestion']['args']): Promise<void> {
    const shows = ({ view }: PhoneReport) =>
      view !== null && 'question' in view && view.wine === wine && view.number === number;
    await Promise.all(this.#phones.map((phone) => phone.when(shows)));
  }

  async noneSaving(): Promise<void> {
    await Promise.all(this.#phones.map((phone) => phone.when(({ answer }) => answer !== 'saving')));
  }

  async reports() {
    return this.#phones.map((phone) => phone.report());
  }

  async close(): Promise<void> {
    for (const phone of this.#phones) phone.close();
  }

  #at(index: number): GeneratedPhone {
    const phone = this.#phones[index];
    if (!phone) throw new Error(`there is no generated phone ${index}`);
    return phone;
  }
}

/** Answers the calls of the process that started this one, until it is gone. */
export function serveCrowd(): void {
  const phones = new GeneratedPhones();
  const methods = phones as unknown as Record<string, (args: unknown) => Promise<unknown>>;
  process.on('message', (call: { id: number; method: string; args: unknown }) => {
    const { id, method, args } = call;
    void Promise.resolve(methods[method]?.(args)).then(
      (result) => process.send?.({ id, result }),
      (error: unknown) => process.send?.({ id, error: String(error) }),
    );
  });
  // PeerJS 1.5.5 rejects into the void when a candidate comes after the dial has ended; a page lives on after that.
  process.on('unhandledRejection', (reason) => {
    if (!(reason instanceof Error && reason.stack?.includes('peerjs') === true)) throw reason;
  });
  process.on('disconnect', () => {
    closePeerConnections();
    process.exit(0);
  });
  process.send?.({ id: 0, result: 'ready' });
}
