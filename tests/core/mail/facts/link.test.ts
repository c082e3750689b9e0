import { describe, expect, it } from 'vitest';
import { readLinks } from '../../../../src/core/mail/facts/link.ts';
import { mailOf } from './mail-of.ts';

const linksIn = (text: string) => {
  const { link, bookingLink } = readLinks(mailOf(text));
  return [link?.value, bookingLink?.value];
};

describe('the link to the call', () => {
  it.each([
    ['Join: https://us02web.zoom.us/j/844?pwd=a', 'https://us02web.zoom.us/j/844?pwd=a'],
    ['Location\nhttps://kelp.zoom.example/j/883', 'https://kelp.zoom.example/j/883'],
    ['Enter the pad\nhttps://hr.gs/cp/9af', 'https://hr.gs/cp/9af'],
    ['Where\nhttps://app.cal.com/video/9tH', 'https://app.cal.com/video/9tH'],
    ['meet.google.com/abc-defg-hij', 'https://meet.google.com/abc-defg-hij'],
    ['We sit in this room: https://video.kiln.example/room/42', 'https://video.kiln.example/room/42'],
    ['Cancel: https://calendly.com/cancellations/H\nJoin: https://kiln.webex.com/meet/bo', 'https://kiln.webex.com/meet/bo'],
    ['Join https://zoom.us/j/1 or see https://zoom.us/u/kc1 for numbers', 'https://zoom.us/j/1'],
    ['Need help? https://help.webex.com/join\nhttps://kiln.webex.com/kiln/j.php?MTID=m7', 'https://kiln.webex.com/kiln/j.php?MTID=m7'],
    ['Click to join the meeting: https://conf.kiln.example/m/77', 'https://conf.kiln.example/m/77'],
    ['We will use Jitsi: https://talk.kiln.example/abc\nCancel here https://kiln.example/cancel/1', undefined],
  ])('%s', (text, link) => {
    expect(linksIn(text)).toEqual([link, undefined]);
  });
});

describe('the link to pick a time', () => {
  it.each([
    ['Grab thirty minutes: https://calendly.com/bo/chat', 'https://calendly.com/bo/chat'],
    ['Mark every block you can do on this page:\n\nhttps://app.kiln.example/availability/9f', 'https://app.kiln.example/availability/9f'],
    ['Re-pick here, latest Nov 12: https://careers-kiln.icims.com/resched/3881', 'https://careers-kiln.icims.com/resched/3881'],
    ['Choose your slot in the portal: https://portal.kiln.example/c/8', 'https://portal.kiln.example/c/8'],
    ['Participate now\nhttps://doodle.com/meeting/participate/id/d', 'https://doodle.com/meeting/participate/id/d'],
    ['Book a time with Bo https://meetings.hubspot.com/bo', 'https://meetings.hubspot.com/bo'],
    ['Pick a time: https://kiln.example/schedule/7', 'https://kiln.example/schedule/7'],
  ])('%s', (text, bookingLink) => {
    expect(linksIn(text)).toEqual([undefined, bookingLink]);
  });
});

describe('a link elsewhere', () => {
  it.each([
    ['Reschedule: https://calendly.com/reschedulings/H'],
    ['Unsubscribe: https://kiln.example/u/1'],
    ['Directions: https://maps.google.com/?q=kiln'],
    ['Fill in the form: https://forms.gle/7q'],
    ['Read about us: https://kiln.example/meet-the-team'],
    ['Accept  https://cts.indeed.com/v3/H1\nDecline  https://cts.indeed.com/v3/H3'],
    ['Our page is https://www.zoom.us'],
    ['Upload here: https://kiln.example/u/77'],
    ['The job: https://kiln.example/jobs/12'],
  ])('%s', (text) => {
    expect(linksIn(text)).toEqual([undefined, undefined]);
  });
});
