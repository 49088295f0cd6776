import { MAX_DEVICES } from '../game/devices';
import { draftOf, findProblems } from '../game/draft';
import { cleanFirstName } from '../game/first-name';
import { isFlow } from '../game/flow';
import type { State } from '../game/state';
import { CATEGORIES, MAX_SEATS, type Question, type Setup } from '../game/tasting';
import { cleanText, lengthOf } from '../game/text';
import type { TastingIdentity } from './tasting-store';

const ID = /^[\w-]{1,64}$/u;
const CODE = /^[1-9]\d{3}$/u;
/** Keys, secrets and their like: base64url. */
const TOKEN = /^[\w-]{1,128}$/u;
const SEAT_ID = /^s([1-9]\d{0,8})$/u;
const MAX_PSEUDONYM_CHARS = 40;
/** Removed seats stay in the state beside those that count. */
const MAX_SEATS_EVER = MAX_SEATS * 10;

/**
 * Whether a tasting of the right shape that came from elsewhere holds together and can be shown: ids are unique and
 * point at what is there, texts are clean and no longer than an editor lets them be. Never throws.
 */
export function isSound(identity: TastingIdentity, state: State): boolean {
  return (
    identity.id === state.id && isIdentitySound(identity) && isSetupSound(state.setup) && isStateSound(state)
  );
}

function isIdentitySound({ id, code, formerCode, claimSecret, epoch, keys }: TastingIdentity): boolean {
  return (
    ID.test(id) &&
    [code, formerCode].every((one) => one === null || CODE.test(one)) &&
    [claimSecret, keys.secret, keys.publicKey].every((token) => TOKEN.test(token)) &&
    Number.isSafeInteger(epoch)
  );
}

/** The same for a setup alone. Never throws. */
export function isSetupSound(setup: Setup): boolean {
  const questions = setup.wines.flatMap((wine) => wine.questions);
  return (
    setup.wines.every((wine) => wine.questions.every(({ category }, at) => category === CATEGORIES[at])) &&
    areUniqueIds(setup.wines.map(({ id }) => id)) &&
    areUniqueIds(questions.map(({ id }) => id)) &&
    questions.every(isQuestionSound) &&
    setup.wines.every(({ line }) => line === undefined || cleanText(line) === line) &&
    (setup.flow === undefined || isFlow(setup.flow)) &&
    findProblems(draftOf(setup)).length === 0
  );
}

function isQuestionSound({ options, correct }: Question): boolean {
  const ids = options.map(({ id }) => id);
  return (
    areUniqueIds(ids) &&
    areUniqueIds(correct) &&
    correct.every((id) => ids.includes(id)) &&
    options.every(({ text }) => cleanText(text) === text)
  );
}

function isStateSound(state: State): boolean {
  const { setup, position, seats, seatsIssued, answers, revealed, lostAnswers, revision } = state;
  const options = new Map<string, ReadonlySet<string>>();
  for (const { id, options: all } of setup.wines.flatMap((wine) => wine.questions)) {
    options.set(id, new Set(all.map((option) => option.id)));
  }
  const areAnswersSound = Object.entries(answers).every(([questionId, bySeat]) =>
    Object.entries(bySeat).every(
      ([seatId, { optionId, counter }]) =>
        Object.prototype.hasOwnProperty.call(seats, seatId) &&
        options.get(questionId)?.has(optionId) === true &&
        Number.isSafeInteger(counter),
    ),
  );
  return (
    setup.wines[position.wine]?.questions[position.question] !== undefined &&
    Number.isSafeInteger(revision) &&
    areSeatsSound(setup, seats, seatsIssued) &&
    areDevicesSound(state) &&
    Object.keys(answers).every((id) => options.has(id)) &&
    areAnswersSound &&
    [revealed, lostAnswers].every((ids) => areUniqueIds(ids) && ids.every((id) => options.has(id))) &&
    state.repairs.every(({ questionId, before, after }) => {
      const ids = [...(before ?? []), ...(after ?? [])];
      return revealed.includes(questionId) && ids.every((id) => options.get(questionId)?.has(id) === true);
    }) &&
    Object.entries(state.seatLinks).every(([hash, { seatId }]) => TOKEN.test(hash) && SEAT_ID.test(seatId))
  );
}

function areSeatsSound({ wines }: Setup, seats: State['seats'], seatsIssued: number): boolean {
  const all = Object.entries(seats);
  const keys = all.flatMap(([, seat]) => seat.keys);
  return (
    all.length <= MAX_SEATS_EVER &&
    Number.isSafeInteger(seatsIssued) &&
    new Set(keys).size === keys.length &&
    all.every(([id, seat]) => {
      // A number that was not given yet would be given again, to somebody else.
      const number = Number(SEAT_ID.exec(id)?.[1] ?? Number.POSITIVE_INFINITY);
      return (
        seat.id === id &&
        number <= seatsIssued &&
        [...seat.keys, ...seat.formerKeys].every((key) => TOKEN.test(key)) &&
        cleanText(seat.pseudonym) === seat.pseudonym &&
        lengthOf(seat.pseudonym) <= MAX_PSEUDONYM_CHARS &&
        cleanFirstName(seat.firstName ?? null) === (seat.firstName ?? null) &&
        wines[seat.fromWine ?? 0]?.questions[seat.fromQuestion ?? 0] !== undefined &&
        (seat.fromWine === undefined) === (seat.fromQuestion === undefined) &&
        areWines(seat.sitsOutWines ?? [], wines.length) &&
        areUniqueIds(seat.satOutQuestions ?? [])
      );
    })
  );
}

function areDevicesSound({ devices, deviceLinks, seats }: State): boolean {
  const keys = devices.map(({ key }) => key);
  const seatKeys = new Set(Object.values(seats).flatMap((seat) => seat.keys));
  return (
    devices.length <= MAX_DEVICES &&
    new Set(keys).size === keys.length &&
    keys.every((key) => TOKEN.test(key) && !seatKeys.has(key)) &&
    Object.keys(deviceLinks).every((hash) => TOKEN.test(hash))
  );
}

function areWines(numbers: readonly number[], count: number): boolean {
  return new Set(numbers).size === numbers.length && numbers.every((wine) => wine < count);
}

function areUniqueIds(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length && ids.every((id) => ID.test(id));
}
