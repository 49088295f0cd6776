import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseFrame } from '../../signaling/frame';
import { MAX_FRAME_BYTES, MAX_FRAME_DEPTH } from '../../signaling/limits';
import { CANDIDATE, HOST, OFFER } from '../support/signaling-broker';

const BAD = { ok: false, error: 'BAD_FRAME' };

function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

describe('parseFrame', () => {
  test.each([
    'null',
    '[]',
    '[{"type":"HEARTBEAT"}]',
    '"HEARTBEAT"',
    '1',
    '',
    '{',
    'not json',
    '{}',
    '{"type":"EXPIRE","dst":"arena-4821"}',
    '{"type":"__proto__"}',
    '{"type":"OFFER"}',
    '{"type":"OFFER","dst":5,"payload":{}}',
    '{"type":"CANDIDATE","dst":"arena-4821","payload":null}',
    '{"type":"CANDIDATE","dst":"arena-4821","payload":[]}',
    '{"type":"LEAVE","dst":{}}',
  ])('[SIG] %j is a bad frame', (text) => {
    expect(parseFrame(text)).toEqual(BAD);
  });

  test('[SIG] nesting is bounded, also far beyond what the stack would take', () => {
    const at = (levels: number) =>
      parseFrame(JSON.stringify({ type: 'CANDIDATE', dst: HOST, payload: { candidate: nested(levels) } }));
    expect(at(MAX_FRAME_DEPTH - 2)).toMatchObject({ ok: true });
    expect(at(MAX_FRAME_DEPTH - 1)).toEqual(BAD);
    const deep = '['.repeat(30_000) + ']'.repeat(30_000);
    expect(parseFrame(deep)).toEqual(BAD);
    expect(parseFrame(`{"type":"HEARTBEAT","x":${deep}}`)).toEqual(BAD);
  });

  test('[SIG] a frame beyond 64 KB is refused before it is read', () => {
    expect(parseFrame(JSON.stringify({ type: 'HEARTBEAT', pad: 'x'.repeat(MAX_FRAME_BYTES) }))).toEqual(BAD);
  });

  test('[SIG] a heartbeat, an offer, a candidate and a goodbye are understood', () => {
    expect(parseFrame('{"type":"HEARTBEAT"}')).toEqual({ ok: true, frame: { type: 'HEARTBEAT' } });
    expect(parseFrame('{"type":"LEAVE"}')).toEqual({ ok: true, frame: { type: 'GOODBYE' } });
    for (const frame of [
      { type: 'OFFER', dst: HOST, payload: OFFER },
      { type: 'CANDIDATE', dst: HOST, payload: CANDIDATE },
    ]) {
      expect(parseFrame(JSON.stringify(frame))).toEqual({ ok: true, frame });
    }
  });

  test('[SIG] no text makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseFrame(text)).toHaveProperty('ok');
      }),
    );
  });
});
