import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../build.mjs';

function read(lines: readonly string[], { zone = 'Europe/Berlin', machine = 'UTC' } = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'build.mjs'), 'run', 'read', '--zone', zone], {
    input: lines.join('\n'),
    encoding: 'utf8',
    env: { ...process.env, TZ: machine },
  });
  const readings = stdout
    .split('\n')
    .filter(Boolean)
    .map((line): Record<string, unknown> => JSON.parse(line));
  return { readings, stderr, status };
}
const mail = (fields: object) =>
  JSON.stringify({
    id: '1',
    subject: 'Interview',
    from: 'Ines Falk <ines@halden.example>',
    text: 'We confirm your interview for the planner role tomorrow at 10:00.',
    ...fields,
  });

describe('the door read', () => {
  test.each(['UTC', 'America/New_York', 'Pacific/Kiritimati'])(
    'takes a date without an offset for the clock of --zone, on a machine in %s',
    (machine) => {
      const { readings } = read([mail({ date: '2026-03-02T23:30:00' }), mail({ date: '2026-03-02T09:00' })], { machine });
      expect(readings.map(({ start }) => start)).toEqual(['2026-03-03T10:00', '2026-03-03T10:00']);
    },
  );

  test('takes a date with an offset for what it is', () => {
    expect(read([mail({ date: '2026-03-02T23:30:00Z' })]).readings).toMatchObject([{ start: '2026-03-04T10:00' }]);
  });

  test('names the line that is wrong, answers the others, and fails', () => {
    const { readings, stderr, status } = read([mail({ date: '2026-03-02T09:00' }), 'not json', mail({ date: '2026-02-30T10:00:00Z' }), '{}']);
    expect(readings).toHaveLength(1);
    expect(
      stderr
        .split('\n')
        .filter(Boolean)
        .map((line) => line.slice(0, 7)),
    ).toEqual(['line 2:', 'line 3:', 'line 4:']);
    expect(status).toBe(1);
  });

  test('reads a mail whose date lost its century, without an instant', () => {
    expect(
      read([mail({ date: '0102-03-02T09:00:00+01:00', text: 'We confirm your interview for the planner role on 5 March 2031 at 10:00.' })]),
    ).toMatchObject({
      readings: [{ start: '2031-03-05T10:00' }],
      status: 0,
    });
  });

  test('takes a calendar text beside a mail, or without one', () => {
    const ics = [
      'BEGIN:VCALENDAR',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:1@halden.example',
      'DTSTART;TZID=W. Europe Standard Time:20310305T100000',
      'DURATION:PT45M',
      'SUMMARY:Interview with Halden\\, planner',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const expected = {
      kind: 'confirmation',
      start: '2031-03-05T10:00',
      startAt: '2031-03-05T09:00:00.000Z',
      timeZone: 'Europe/Berlin',
      durationMin: 45,
    };
    const { readings } = read([mail({ date: '2031-03-02T09:00:00Z', ics }), JSON.stringify({ id: '2', ics })]);
    expect(readings).toMatchObject([expected, expected]);
  });

  test('does not stumble over a byte order mark, nor over nothing at all', () => {
    expect(read([`\uFEFF${mail({})}`])).toMatchObject({ readings: [{ id: '1' }], status: 0 });
    expect(read([])).toMatchObject({ readings: [], status: 0 });
  });

  test('says in one line what it does not know', () => {
    expect(read([], { zone: 'Mars/Olympus' })).toMatchObject({ stderr: expect.stringMatching(/^--zone Mars\/Olympus.*\n$/), status: 1 });
  });
});
