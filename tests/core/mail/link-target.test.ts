import { expect, test } from 'vitest';
import { linkTarget } from '../../../src/core/mail/link-target.ts';

const safe = (url: string) => `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02&reserved=0`;

test.each([
  ['a plain link', 'https://loom.example/a?url=https://b.example', 'https://loom.example/a?url=https://b.example'],
  ['SafeLinks', safe('https://loom.example/join?room=5&pw=a%20b'), 'https://loom.example/join?room=5&pw=a%20b'],
  ['SafeLinks around SafeLinks', safe(safe('https://loom.example/')), 'https://loom.example/'],
  ['Google’s redirect', 'https://www.google.com/url?q=https://loom.example/a%3Fb%3D1&sa=D', 'https://loom.example/a?b=1'],
  ['one of another country', 'https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Floom.example%2F', 'https://loom.example/'],
  ['one to what is no page', 'https://www.google.com/url?q=javascript:alert(1)', ''],
  ['another page of Google', 'https://www.google.com/search?q=https://loom.example', 'https://www.google.com/search?q=https://loom.example'],
  [
    'Proofpoint, version 2',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__loom.example_join-3Froom-3D5&d=DwMF',
    'https://loom.example/join?room=5',
  ],
  ['Proofpoint, version 3', 'https://urldefense.com/v3/__https://loom.example/join?room=5__;!!AbC-d!eF$', 'https://loom.example/join?room=5'],
  ['its replaced characters', 'https://urldefense.us/v3/__https://loom.example/a*b*c__;Iys!!AbC$', 'https://loom.example/a#b+c'],
  ['its runs of them', 'https://urldefense.com/v3/__https://loom.example/**A/x*__;w7zDtiM!!AbC$', 'https://loom.example/üö/x#'],
  ['its lost stroke', 'https://urldefense.com/v3/__https:/loom.example/a__;!!AbC$', 'https://loom.example/a'],
  [
    'characters that are missing',
    'https://urldefense.com/v3/__https://loom.example/a*b__;!!AbC$',
    'https://urldefense.com/v3/__https://loom.example/a*b__;!!AbC$',
  ],
  ['what is no page', safe('javascript:alert(1)'), safe('javascript:alert(1)')],
  ['broken escapes', 'https://a.safelinks.protection.outlook.com/?url=%E0%A4%A', 'https://a.safelinks.protection.outlook.com/?url=%E0%A4%A'],
  [
    'a name that only looks like it',
    'https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fb.example',
    'https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fb.example',
  ],
])('%s', (_, url, expected) => {
  expect(linkTarget(url)).toBe(expected);
});
