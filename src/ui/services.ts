import { createContext, useContext } from 'react';

import type { DeviceRequest } from '../device/device-request';
import type { RemoteButton } from '../device/device-session';
import type { DeviceStateStore } from '../device/device-state';
import type { Seen } from '../game/command';
import type { DeviceKind, Ruling } from '../game/state';
import type { Draft, Flow, Setup } from '../game/tasting';
import type { AnswerRow } from '../host/answer-rows';
import type {
  DeviceLink,
  HostStore,
  ImportOutcome,
  PersonalLink,
  PrintKit,
  Results,
  TastingFile,
} from '../host/host-store';
import type { JoinRequest } from '../participant/join-request';
import type { Library } from '../host/library';
import type { Removal } from '../host/removal';
import type { Drafts } from '../host/drafts';
import type { WineAdvisor } from '../host/wine-advisor';
import type { KeptSeat, ParticipantStore, SeatLinkOffer } from '../participant/participant-store';
import type { ComparisonSymbol } from '../protocol/symbols';
import type { EndedView } from '../protocol/view';

/** What the screens may ask of the host's side of the tab. Loaded when a host screen is first shown. */
export interface HostDesk {
  readonly store: HostStore;
  /** What the host has typed before, for suggestions and to put in order (H3). */
  readonly library: Library;
  /** Deletes kept tastings with a way back, unless one is being played and has to be ended first (T8). */
  readonly removal: Pick<Removal, 'putAside' | 'takeBack' | 'finish'>;
  /** Addresses of this page that phones can reach (`joinBase` of config.json); the first is the one to show. */
  readonly joinBases: readonly string[];
  /** One of `joinBases` for every link of the tasting on the screen, also the one on its big screens. */
  chooseJoinBase(base: string): void;
  /** What is typed into the editor, until it is created. */
  readonly drafts: Pick<Drafts, 'recall' | 'keep' | 'drop' | 'choices' | 'keepChoices'>;
  /** What the lists know of wine; they are loaded when the editor is first opened. */
  wineAdvisor(): Promise<WineAdvisor>;
  /** Prepares a tasting and makes it this tab's own; resolves with its id. Rejects if it cannot be saved. */
  create(draft: Draft, defaultTitle: string): Promise<string>;
  /** Makes a new tasting out of a kept one, shuffled anew, with `mark` behind its title; null when it cannot be read (T4). */
  duplicate(id: string, mark: string): Promise<string | null>;
  /** Refuses (false) when the tasting has started meanwhile (T6). */
  update(id: string, draft: Draft, defaultTitle: string): Promise<boolean>;
  /** The kept tasting's setup, or null when there is none of that id, it cannot be read, or it is sealed. */
  setup(id: string): Promise<Setup | null>;
  /** The id that a route's TASTING-ID or CODE means; null when there is none (contract of the screens). */
  find(idOrCode: string): Promise<string | null>;
  /**
   * Runs this tasting in this tab. `busy`: the tab already runs another unfinished one (T8). `elsewhere`: another tab
   * has it, and `take over` takes it from there (R8). `in its place` puts a lobby that this tab runs to sleep first, with
   * people in it too; a game is never put to sleep. `moved-away`: it was moved to another device.
   */
  open(
    id: string,
    how?: 'ask' | 'take over' | 'in its place',
  ): Promise<'open' | 'busy' | 'elsewhere' | 'missing' | 'unreadable' | 'moved-away'>;
  press(
    button: 'start' | 'pause' | 'resume' | 'reveal' | 'next' | 'skip question' | 'skip wine',
    seen: Seen,
  ): void;
  /**
   * Puts a revealed question right (P14): these options, or null for nobody. False when it was not revealed, or when the
   * tasting is open in another tab, moved away, or unfinished and not run here. Rejects if it cannot be saved.
   */
  repair(tastingId: string, questionId: string, ruling: Ruling): Promise<boolean>;
  /** Fifteen seconds more for the question on the table, open or paused; nothing without a clock. */
  addTime(seen: Seen): void;
  /** What goes on by itself, from now on; before Start too. */
  setFlow(flow: Flow): void;
  /** While the host has a dialog open nothing goes on by itself; false begins its time anew. */
  wait(waits: boolean): void;
  /** Shows so many of the places third to first, after the end (P13). */
  showPodium(step: 1 | 2 | 3, seen: Seen): void;
  /** Gives whoever knocks with this key a seat from the next question on (J6). */
  letIn(key: string): void;
  /** Sends them away; for a minute they cannot knock again. */
  turnAway(key: string): void;
  end(): void;
  /** Bars the seat's keys for good and takes its name out of the rankings (J5). */
  removeSeat(seatId: string): void;
  /** A closed door lets no new seats in. */
  setDoor(closed: boolean): void;
  /** A personal link that gives an away seat to a new device (R9); null when it is live, removed, or not saved. */
  handOver(seatId: string): Promise<PersonalLink | null>;
  /** A link that lets one more big screen or remote in; null when there are four, or it could not be saved. */
  inviteDevice(kind: DeviceKind): Promise<DeviceLink | null>;
  /** The device is shown out, and its key gets in no more. */
  revokeDevice(key: string): void;
  /** The tasting as a file. It holds the right answers and the keys: whoever has it can be this host. */
  exportFile(id: string): Promise<TastingFile | null>;
  /**
   * The wines alone as a sealed file: whoever imports it can host them without seeing a right answer before its reveal.
   */
  sealedFile(id: string): Promise<TastingFile | null>;
  /** As `exportFile`, and this copy must not run any more: the phones follow whoever imports the file. */
  moveAway(id: string): Promise<TastingFile | null>;
  /** Keeps the tasting of a file, sealed or not; a person opens it from the dashboard or by its id. */
  importFile(file: Blob): Promise<ImportOutcome>;
  /** "Go on here anyway": this copy that was moved away becomes the one that counts. */
  goOnHere(id: string): Promise<boolean>;
  /** Six symbols that host and phone see alike, for whoever wants to compare. Takes about 100 ms. */
  symbols(id: string): Promise<readonly ComparisonSymbol[]>;
  /** Ends `askContinue`. */
  keepPlaying(): void;
  /** Tries again to save after a storage fault. */
  retryStorage(): void;
  results(id: string): Promise<Results | null>;
  /** What is printed for a kept tasting; null when there is none of that id or it cannot be read. */
  printKit(id: string): Promise<PrintKit | null>;
  /** Who said what to every played question; null when there is no such tasting or it cannot be read. */
  answers(id: string): Promise<readonly AnswerRow[] | null>;
}

/** One tasting as a participant, from the dial to the kept result. */
export interface ParticipantSession {
  readonly store: ParticipantStore;
  tap(optionId: string): void;
  /** Leaves the seat (P1) and stops. */
  leave(): void;
  /** Stops dialling and lets the channel go; the seat stays (away). */
  stop(): void;
  /** Try again now: a tap on "Try again". */
  retry(): void;
  /** "Join it": gives up waiting for one's own tasting and joins the one that answers at the code. */
  joinOther(): void;
  /** A personal link for another device of the participant (R2); null while the host is not reached. */
  shareSeat(): Promise<SeatLinkOffer | null>;
  /** "Ask the host to let me in", after `GAME_STARTED`; what comes of it is the store's `knock` (J6). */
  knock(firstName: string | null): void;
  /** Null takes it away (J7). Nothing with a host that does not know of it (`mayDo`). */
  setFirstName(firstName: string | null): void;
  /** Sits out the wine on the table or, between two, the next; an answer ends it (P1). As `setFirstName` otherwise. */
  sitOut(sitsOut: boolean): void;
  /** Six symbols that host and phone see alike; null before the first contact. Takes about 100 ms. */
  symbols(): Promise<readonly ComparisonSymbol[] | null>;
}

export interface ParticipantDesk {
  join(request: JoinRequest): ParticipantSession;
  /** Seats kept on this phone, newest first. */
  seats(): Promise<readonly KeptSeat[]>;
  /** A result kept on this phone. */
  result(tastingId: string): Promise<EndedView | null>;
}

/** This tab as a big screen or a remote. */
export interface DeviceSession {
  readonly store: DeviceStateStore;
  /** One of the host's buttons, pressed on what a remote shows now (P10). */
  press(button: RemoteButton): void;
  /** Shows so many of the places third to first, on every big screen (P13). */
  showPodium(step: 1 | 2 | 3): void;
  /** Try again now. */
  retry(): void;
  /** Lets the channel go; the device's place stays. */
  stop(): void;
}

export interface DeviceDesk {
  open(request: DeviceRequest): DeviceSession;
}

/** What the connection self-check tries. */
export interface SelfCheck {
  readonly hasWebRtc: boolean;
  /** Https or localhost. */
  readonly isSecure: boolean;
  /** Something can be kept on this device. */
  storage(): Promise<boolean>;
  /** The signaling server takes a socket. */
  signaling(): Promise<boolean>;
  /** Kinds of addresses that others may reach this device by. */
  addresses(): Promise<readonly ('host' | 'mdns' | 'srflx' | 'relay')[]>;
  /** Two ends in this page find each other. */
  connection(): Promise<boolean>;
}

export interface Services {
  readonly host: () => Promise<HostDesk>;
  readonly participant: () => Promise<ParticipantDesk>;
  /** Keeps this phone's screen on during questions, where the browser can. Resolves with what ends that. */
  readonly wakeForQuestions: (store: ParticipantStore) => Promise<() => void>;
  readonly device: () => Promise<DeviceDesk>;
  readonly selfCheck: () => Promise<SelfCheck>;
}

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no services above this component');
  return services;
}
