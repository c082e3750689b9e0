/** What Afterview does, by the numbers that sources and tests cite. */
export const capabilities: readonly (readonly [heading: string, capabilities: Readonly<Record<number, string>>])[] = [
  [
    'Notice and capture',
    {
      1: 'Interview mail opened in Gmail is recognised, on the device',
      2: 'The same in Outlook on the web',
      3: 'What a mail states is read: when, where, who, which job, what is promised and asked for; each fact with its words, to correct',
      4: 'It says why it matched, keeps nothing before a click, and remembers what is no interview',
      5: 'Programs for scheduling and hiring, and mail of people; what only looks like an interview is left alone',
      6: 'A move or a cancellation finds its interview, and all that hangs on it follows',
      7: 'An outcome is proposed, never applied',
      8: 'Without any permission: paste, select, drop a file, or type',
      9: 'Calendar invitations are read, their zones, updates and cancellations with them',
    },
  ],
  [
    'Before',
    {
      10: 'The interview card: who, when, where, the notes of earlier rounds, the lessons of others',
      11: 'Questions to ask before leaving, with places for the answers',
      12: 'The closing statement against the clock',
      13: 'References, samples and a 30-60-90-day plan, on paper',
    },
  ],
  [
    'Right after',
    {
      14: 'One minute of notes, by keyboard alone',
      15: 'The full review a day or two later, also after a no',
      16: 'The people met, and what is missing of them',
      17: 'How the company reads',
      18: 'Notes come back before the next round',
    },
  ],
  [
    'Thank-you',
    {
      19: 'Due 24 hours after the end, suggested while people are awake',
      20: 'One for each person, no two alike',
      21: 'From the user’s own notes alone; a place not filled in stops it',
      22: 'Looked over: thanks first, a point of its own, names, length, worn phrases',
      23: 'Names the next step and what was promised, and holds one link at most',
      24: 'Goes into the open reply, a new mail or the clipboard, and is never sent',
      25: 'Known as sent when it is seen in the thread',
      26: 'What is the custom in a country, and how one greets',
      27: 'A card by post where it arrives in time',
      28: 'Late is said kindly',
    },
  ],
  [
    'LinkedIn and the network',
    {
      29: 'The profile of somebody met is recognised, and its page left as it is',
      30: 'A request to connect, personal and within what the account may write',
      31: 'Connected or pending is noticed',
      32: 'What the user’s own profile still needs',
      33: 'Whom the user knows at an employer, and asking them for a good word',
    },
  ],
  [
    'References',
    {
      34: 'The book of references, whose word grows old',
      35: 'Each is told who calls, by when, and what would help',
      36: 'Kept in touch with, thanked, and told how it ended',
    },
  ],
  [
    'Requests and promises',
    {
      37: 'What a mail asks for, with its day',
      38: 'Before everything else',
      39: 'What the user promised, named in the thank-you and ticked',
    },
  ],
  [
    'Waiting and follow-up',
    {
      40: 'A quiet period with its reason, and one deliberate way round it',
      41: 'The first business day after the promised one, quoting their timeline',
      42: 'Without a promise: from day 7, best on day 10, last on day 14; longer in slow seasons',
      43: 'Asked not to follow up, nobody does',
      44: 'By mail or phone as they asked, the recruiter first',
      45: 'Two status mails a round at most, five business days apart, the second with something new',
      46: '“We need more time” starts the clock again, and not the count',
      47: 'Silence is counted, named and closed without blame',
      48: 'Pressure is found; a deadline is said only once the user says it is true',
      49: 'One quiet line on a mail that comes too early',
    },
  ],
  [
    'Keep going',
    {
      50: 'So many other steps a week, beside the waiting',
      51: 'The search is over a week after the first day in the new job',
      52: 'Effort is rewarded, results never; the log of it is the user’s',
    },
  ],
  [
    'Outcome',
    {
      53: 'The answer to a no, after a while; to an offer; to the others',
      54: 'Feedback word for word, and back before the next interview',
      55: 'Who was hired, set beside the user, or left alone',
      56: 'The line is kept warm, rarely',
      57: 'What all interviews together show',
    },
  ],
  [
    'Trust',
    {
      58: 'No request leaves the extension',
      59: 'Access to a site is asked for in context, and given back in a click',
      61: 'The user’s own files: backup, calendar, spreadsheet',
      63: 'Calm: one digest a day, one urgent kind, quiet hours, nothing twice',
      64: 'By keyboard and screen reader, light and dark',
    },
  ],
];
