import { Contact, type ContactState } from '../participant/contact';
import type { Link } from '../participant/participant-store';
import { tellRepair } from '../participant/tell-repair';
import {
  decodeHostToDevice,
  type DeviceCommandMessage,
  type DeviceMessage,
  type HostToDeviceMessage,
} from '../protocol/device-messages';
import type { DeviceView } from '../protocol/device-view';
import type { HostError } from '../protocol/messages';
import type { DialFailure } from '../transport/dial';
import { DeviceKeeper } from './device-keeper';
import type { DevicePorts } from './device-ports';
import type { DeviceRequest } from './device-request';
import {
  createDeviceState,
  meaningOf,
  type DeviceRefusal,
  type DeviceState,
  type DeviceStateStore,
} from './device-state';

/** Times left that differ by no more are the same. */
const JITTER_MS = 250;

type ButtonOf<Type> = Type extends `host:${infer Button}` ? Button : never;

/** The host's buttons on a remote; the podium has a step. */
export type RemoteButton = Exclude<ButtonOf<DeviceCommandMessage['type']>, 'podium'>;

/**
 * A big screen or a remote in its tasting: let in once by a link, from then on by its own key. It shows what the host
 * says and keeps nothing of it.
 */
export class DeviceSession {
  readonly store: DeviceStateStore;
  readonly #contact: Contact<HostToDeviceMessage, DeviceMessage>;
  readonly #keeper: DeviceKeeper;
  #secret: string | null;
  #isOver = false;
  #hasBegun = false;
  readonly #stopPageEvents: readonly (() => void)[];

  constructor(
    request: DeviceRequest,
    private readonly ports: DevicePorts,
  ) {
    this.store = createDeviceState(request.code);
    this.#secret = request.secret;
    this.#keeper = new DeviceKeeper(request, ports);
    this.#contact = new Contact(
      () => this.store.getState().code,
      ports,
      { decode: decodeHostToDevice },
      this.#keeper,
      () => this.store.getState().view?.revision ?? 0,
      {
        onState: (state) => this.#showContact(state),
        onProved: () => this.#enter(),
        // How a device is connected is shown nowhere.
        onPath: () => {},
        onMessage: (message) => this.#receive(message),
        onFailure: (failure) => this.#goesOnAfter(failure),
        onWrongHost: () => this.#refuse({ reason: 'WRONG_HOST' }),
        onMismatch: (older) => this.#refuse({ reason: 'VERSION_MISMATCH', older }),
      },
    );
    this.#stopPageEvents = [
      ports.page.onHide(() => this.#contact.hangUp()),
      ports.page.onBack(() => this.#lookAround()),
    ];
    void this.#begin();
  }

  /** Presses one of the host's buttons on a remote, as it is shown now (P10). */
  press(button: RemoteButton): void {
    const { view } = this.store.getState();
    if (view?.kind === 'remote') this.#contact.send({ type: `host:${button}`, seen: view.seen });
  }

  /** Shows so many of the places third to first (P13). */
  showPodium(step: 1 | 2 | 3): void {
    const { view } = this.store.getState();
    if (view?.kind === 'remote') this.#contact.send({ type: 'host:podium', seen: view.seen, step });
  }

  /** "Try again" and "Show it here": dials now. */
  retry(): void {
    if (this.#isOver) return;
    this.#show({ refusal: null, link: this.#seekingLink });
    this.#contact.seek();
  }

  /** Lets the channel go for good; the device's place stays. */
  stop(): void {
    this.#isOver = true;
    for (const stop of this.#stopPageEvents) stop();
    this.#contact.stop();
    this.ports.keepAwake(false);
  }

  async #begin(): Promise<void> {
    const kept = await this.#keeper.recall();
    if (this.#isOver) return;
    if (!kept && this.#secret === null) {
      this.#refuse({ reason: 'NO_DEVICE' });
      return;
    }
    // The tasting may have got another code since the link was made.
    if (kept && this.#secret === null) this.#show({ code: kept.code });
    this.#hasBegun = true;
    this.#contact.seek();
  }

  #enter(): void {
    this.#keeper.proved();
    const message: DeviceMessage =
      this.#secret === null ? { type: 'rejoin_host' } : { type: 'claim_host', secret: this.#secret };
    this.#contact.send(message);
  }

  #receive(message: HostToDeviceMessage): void {
    switch (message.type) {
      case 'host:state_snapshot':
        this.#receiveView(message.view);
        return;
      case 'heartbeat':
        this.#showTimeLeft(message.leftMs);
        return;
      case 'host:closing':
        this.#contact.drop();
        this.#showContact('away');
        return;
      case 'error':
        this.#receiveError(message.code);
    }
  }

  #receiveView(received: DeviceView): void {
    const view = this.#withoutOldNews(received);
    this.#secret = null;
    this.#contact.reached();
    const code = view.code ?? this.store.getState().code;
    const { record } = this.#keeper;
    if (record && (!record.isIn || record.code !== code)) void this.#keeper.keep({ isIn: true, code });
    this.#show({ view, code, link: 'live', refusal: null });
    this.#showTimeLeft(view.phase === 'question_open' ? view.leftMs : null);
  }

  #withoutOldNews(view: DeviceView): DeviceView {
    if (view.kind !== 'screen') return view;
    const { repair, ...rest } = view;
    const questionId = 'question' in view ? view.question.id : null;
    const before = this.#keeper.record?.toldRepair ?? null;
    const toldRepair = tellRepair(before, repair?.number, questionId);
    if (toldRepair !== before) void this.#keeper.keep({ toldRepair });
    return toldRepair?.isOld === true ? rest : view;
  }

  #showTimeLeft(leftMs: number | null): void {
    const { view, endsAtMs: before } = this.store.getState();
    const isOpen = view?.phase === 'question_open';
    const endsAtMs = isOpen && leftMs !== null ? this.ports.clock.now() + leftMs : null;
    // What the way here takes is no news, and would make a big screen tick twice for one second.
    const isNews = endsAtMs === null || before === null || Math.abs(endsAtMs - before) > JITTER_MS;
    if (isNews && endsAtMs !== before) this.#show({ endsAtMs });
  }

  #receiveError(code: HostError): void {
    const meaning = meaningOf(code);
    if (meaning === 'moved') {
      this.#contact.stop();
      this.#show({ link: 'moved' });
    } else if (meaning === 'lost') this.#contact.drop();
    else this.#refuse(meaning);
  }

  #goesOnAfter(failure: DialFailure): boolean {
    if (failure === 'UNSUPPORTED') return this.#refuse({ reason: 'NO_WEBRTC' });
    // A device that is in goes on asking: the host may be back.
    if (failure === 'NO_SUCH_HOST' && !this.#keeper.record?.isIn)
      return this.#refuse({ reason: 'SESSION_NOT_FOUND' });
    this.#showContact(failure === 'NO_SUCH_HOST' ? 'away' : 'lost');
    return true;
  }

  #showContact(state: ContactState): void {
    if (this.#isOver || (state === 'found' && !this.store.getState().view)) return;
    const links: Record<ContactState, Link> = {
      lost: this.#seekingLink,
      away: 'host-away',
      stranger: 'host-away',
      'gave-up': 'closed',
      found: 'live',
    };
    this.#show({ link: links[state] });
  }

  /** The page is seen again or the network is back: do not wait for timers. */
  #lookAround(): void {
    const { link, refusal } = this.store.getState();
    if (this.#hasBegun && !this.#isOver && !refusal && link !== 'moved') this.#contact.check();
  }

  #refuse(refusal: DeviceRefusal): false {
    this.#contact.stop();
    this.#show({ refusal, link: 'closed', view: null });
    return false;
  }

  #show(change: Partial<DeviceState>): void {
    this.store.setState(change);
    this.ports.keepAwake(this.#isWorthWaking);
  }

  /** A big screen stays on until it is closed; a remote as long as there is something to drive. */
  get #isWorthWaking(): boolean {
    const { view, link } = this.store.getState();
    if (!view || this.#isOver || link === 'moved' || link === 'closed') return false;
    return view.kind === 'screen' || view.phase !== 'ended';
  }

  get #seekingLink(): Link {
    return this.store.getState().view ? 'reconnecting' : 'connecting';
  }
}
