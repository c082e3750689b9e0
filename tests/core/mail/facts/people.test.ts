import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../../src/core/mail/facts/people.ts';
import { mailOf } from './mail-of.ts';

/** Name, title and part, the way one would note them. */
const peopleIn = (text: string, from?: string, subject?: string) =>
  readPeople(mailOf(text, { ...(from === undefined ? {} : { from }), ...(subject === undefined ? {} : { subject }) }), undefined).map(({ value }) =>
    [value.name ?? value.address, value.title, value.part === 'coordinator' ? 'arranges' : undefined].filter(Boolean).join(' / '),
  );

describe('whom one meets', () => {
  it.each([
    ['You will meet Priyanka Nambiar, Head of Data.', ['Priyanka Nambiar / Head of Data']],
    [
      'You will meet Mei Tanaka, Staff Designer, and Priya Raman, Research Lead. Here is the link.',
      ['Mei Tanaka / Staff Designer', 'Priya Raman / Research Lead'],
    ],
    ['You will be speaking with Theo van der Linde.', ['Theo van der Linde']],
    ["You'll be meeting with Jan Kowalczyk (Engineering Manager) and Aoife Ní Bhriain.", ['Jan Kowalczyk / Engineering Manager', 'Aoife Ní Bhriain']],
    ['The interview will be conducted by Dr. Samuel Okoro.', ['Samuel Okoro / Dr.']],
    ['Please ask for Mo at the front desk.', ['Mo']],
    ['When you get here ask for Mrs Pettigrew.', ['Mrs Pettigrew']],
    ['Your chat with our CTO Lucía Fernández is set for Tuesday.', ['Lucía Fernández / CTO']],
    ["I've booked you in with Sgt. Dale Mercer.", ['Dale Mercer / Sgt.']],
    ['You will sit down with Mr. O’Brien for half an hour.', ['Mr. O’Brien']],
    ['The panel is Ruth Adeyemi, Kofi Mensah and Li Wei.', ['Ruth Adeyemi', 'Kofi Mensah', 'Li Wei']],
    ['The panel consists of Ruth Adeyemi (chair), Kofi Mensah and a parent governor.', ['Ruth Adeyemi / chair', 'Kofi Mensah']],
    ['Joining us will be our sales director, Hannah Weiss.', ['Hannah Weiss / sales director']],
    ['Panel: Ruth Adeyemi, Kofi Mensah', ['Ruth Adeyemi', 'Kofi Mensah']],
    ['Interviewers: Ruth Adeyemi (VP Product); Kofi Mensah', ['Ruth Adeyemi / VP Product', 'Kofi Mensah']],
    ['Who you will meet:\n- Ruth Adeyemi, VP Product\n- Kofi Mensah, Staff Designer', ['Ruth Adeyemi / VP Product', 'Kofi Mensah / Staff Designer']],
    [
      '10:00 – 10:45 | Dana Reyes | Staff Engineer\n11:00 – 11:30 | Bo Lindgren | Recruiter',
      ['Dana Reyes / Staff Engineer', 'Bo Lindgren / Recruiter / arranges'],
    ],
    ['10:00 Dana Reyes, Staff Engineer\n10:45 Bo Lindgren, Product Manager', ['Dana Reyes / Staff Engineer', 'Bo Lindgren / Product Manager']],
    ['Guests\nDana Reyes - organizer\nBo Lindgren\nrobin@home.example', ['Dana Reyes / organizer', 'Bo Lindgren']],
    ['Host: Wanjiru Kamau (Kestrel Mutual)', ['Wanjiru Kamau']],
    ['You will talk to Bo Lindgren, who runs the night shift.', ['Bo Lindgren']],
    ['Bo Lindgren will call you at 3 pm.', ['Bo Lindgren']],
    ['Our head chef, Matteo Conti, would like to see you cook.', ['Matteo Conti / head chef']],
    ['Store manager Keisha Brown will show you round.', ['Keisha Brown / Store manager']],
    ['It will be me and Tobias.', ['Tobias']],
    ['My colleague Tobias and I will both be there.', ['Tobias']],
    ['My colleague Jutta from service will be with us.', ['Jutta']],
    ['Hi Robin,\n\nMehmet, who does our books, can be there then.', ['Mehmet']],
    ['Marleen (she runs purchasing) joins us.', ['Marleen']],
    ['Ted Moss is our chief curator.', ['Ted Moss']],
    ['First Jannis, our hardware lead, shows you round.', ['Jannis / hardware lead']],
    ['You have a chap called Moses Adeleke for the first half.', ['Moses Adeleke']],
    ['The partners seeing you: Ashwin Moor, who heads the office.', ['Ashwin Moor']],
    ['It runs an hour with head brewer Ines Fairfield.', ['Ines Fairfield / head brewer']],
    ['On Wed 10/21 Dr. Kuo has a patient at your hour.', ['Dr. Kuo']],
    ['Interviewer(s): Gilles Arsen; Maureen Tracey', ['Gilles Arsen', 'Maureen Tracey']],
    ['The panel: Professor Tobias Lund, Dr Samira Hadd (Director of Teaching).', ['Tobias Lund / Professor', 'Samira Hadd / Director of Teaching']],
    ['Hi Robin,\n\nMiguel Santos and Anke Brandt are looking forward to meeting you.', ['Miguel Santos', 'Anke Brandt']],
    ['You will be talking to Anke (product) and Ravi (design).', ['Anke', 'Ravi']],
    ['Interviewing you will be Miguel Santos and Anke Brandt.', ['Miguel Santos', 'Anke Brandt']],
    ['I have copied in Miguel, who will send the link.', ['Miguel']],
    ['Hi Robin,\n\nMiguel from our data team would like to talk to you.', ['Miguel']],
    ['You will meet ANNE-MARIE du Plessis on Friday.', []],
    ['You will meet Anne-Marie du Plessis on Friday.', ['Anne-Marie du Plessis']],
    ['You will meet April Moss and August Winther.', ['April Moss', 'August Winther']],
    ['You will meet Anna Hill, our operations lead.', ['Anna Hill / operations lead']],
    ['You will meet J. R. Patel in the lobby.', ['J. R. Patel']],
    ['An interview with Nguyen Thi Hoa has been booked.', ['Nguyen Thi Hoa']],
    ['Please report to Capt. Irene Solberg at gate 4.', ['Irene Solberg / Capt.']],
  ])('%s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe('who arranges it', () => {
  it.each([
    ['Questions go to your recruiter, Omar Haddad.', ['Omar Haddad / recruiter / arranges']],
    ['Contact: Marta Nowak', ['Marta Nowak / arranges']],
    ['If anything comes up call Marta Nowak on 020 7946 0018.', ['Marta Nowak / arranges']],
    ['Marta Nowak (marta.nowak@quillfeather.example) would like to know by Friday.', ['Marta Nowak / arranges']],
    ['Let Marta Nowak know if you need a ramp.', ['Marta Nowak / arranges']],
    ['Point of contact: Ms. Ilse Brandt (HR Officer), 0151 496 0000', ['Ilse Brandt / HR Officer / arranges']],
  ])('%s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe('who wrote', () => {
  it.each([
    ['Bea Larsen <bea.larsen@kiln.example>', 'The call is on Tuesday at 3.\n\nBea', ['Bea Larsen / arranges']],
    ['Bea Larsen <bea.larsen@kiln.example>', "I'd like to meet you on Tuesday at 3.\n\nBea", ['Bea Larsen']],
    [
      'Bea Larsen <bea.larsen@kiln.example>',
      'The call is on Tuesday at 3.\n\nBest,\nBea Larsen\nTalent Partner',
      ['Bea Larsen / Talent Partner / arranges'],
    ],
    ['Bea Larsen <bea.larsen@kiln.example>', 'The call is on Tuesday at 3.\n— Bea', ['Bea Larsen / arranges']],
    ['Kiln Pottery <studio@kiln.example>', 'Come at 3 on Tuesday.\n\nKind regards,\nBea Larsen\nOwner', ['Bea Larsen / Owner / arranges']],
    ['Kiln Pottery <studio@kiln.example>', 'Come at 3 on Tuesday.\n\nBea', ['Bea / arranges']],
    ['Kiln Pottery <studio@kiln.example>', 'Come at 3 on Tuesday. Cheers, Bea', ['Bea / arranges']],
    ['Larsen, Bea <blarsen@kiln.example>', 'The call is on Tuesday at 3.', ['Bea Larsen / arranges']],
    ['BEA LARSEN <bea@kiln.example>', 'The call is on Tuesday at 3.', ['Bea Larsen / arranges']],
    ['Bea from Kiln <hello@kiln.example>', 'The call is on Tuesday at 3.', ['Bea / arranges']],
    ['Bea Larsen via Greenhouse <no-reply@greenhouse.io>', 'The call is on Tuesday at 3.\n\nBest,\nBea Larsen', ['Bea Larsen / arranges']],
    ['Kiln Pottery <studio@kiln.example>', 'Come at 3.\n\nRegards\nBEA LARSEN\nHR MANAGER', ['Bea Larsen / HR MANAGER / arranges']],
    [
      'Kiln Pottery <studio@kiln.example>',
      'Come at 3.\n\nYours sincerely\nDr Bea Larsen | Director | Kiln Pottery',
      ['Bea Larsen / Director / arranges'],
    ],
    ['B. Larsen <blarsen@kiln.example>', 'Come at 3.\n\nBea Larsen, plant mgr', ['Bea Larsen / plant mgr / arranges']],
    ['Jo Park <jo@kiln.example>', 'Could you come for an interview on Friday at 2? Jo Park, Kiln', ['Jo Park / arranges']],
    ['Murray & Bea Larsen <larsen@kiln.example>', 'The call is on Tuesday at 3.\n\nBea', ['Bea Larsen / arranges', 'Murray Larsen / arranges']],
    ['Orchid & Vine Cosmetics <hello@orchidvine.example>', 'The call is on Tuesday at 3.', []],
    ['Prof. Ulla Lindholm <u.lindholm@uni.example>', 'The committee sees you at 3.', ['Ulla Lindholm / arranges']],
  ])('%s: %s', (from, text, people) => {
    expect(peopleIn(text, from)).toEqual(people);
  });

  it('keeps an address only where it is theirs', () => {
    const [bea] = readPeople(mailOf('The call is at 3.\n\nBest,\nBea Larsen', { from: 'Kiln <no-reply@ashbyhq.com>' }), undefined);
    expect(bea?.value).toEqual({ name: 'Bea Larsen', part: 'coordinator' });
    const [al] = readPeople(mailOf('The call is at 3.', { from: 'Al Moe <al@kiln.example>' }), undefined);
    expect(al?.value.address).toBe('al@kiln.example');
  });
});

describe('what is no person', () => {
  it('is the firm that a program for meetings names, or a month', () => {
    const subject = 'Confirmed: Interview with Torvane';
    expect(peopleIn('You will meet Ida Holm.', 'Calendly <notifications@calendly.com>', subject)).toEqual(['Ida Holm']);
    expect(peopleIn('You will hear from the panel by 20 March. You are invited to be interviewed by 20 Mai.')).toEqual([]);
  });

  it.each([
    ['Hi Robin,\n\nYour interview is on Zoom.'],
    ['Dear Ms Achterberg, your interview is on Tuesday.'],
    ['Your interview with Brightloom Insurance is on Tuesday.'],
    ['Your interview with Robin Achterberg is on Tuesday.'],
    ['We meet at Willow Street in Upper Marlow.'],
    ['The call is on Google Meet. Join Microsoft Teams Meeting.'],
    ['Thank You, Talent Acquisition'],
    ['Please bring Adobe Illustrator files.'],
    ['Your application for Product Designer, Payments was received.'],
    ['Position: Area Sales Manager (Bathinda)'],
    ['Top jobs\nStore Manager - Union Mills - Leeds'],
    ['Come in via Saint Peter Lane on Monday May 4.'],
    ['Kind regards,\nThe Hiring Team'],
    ['Best,\nBrightloom Insurance'],
    ['Graciela Ibarra is joining us instead of Paul Stahl.', ['Graciela Ibarra']],
    ['You will meet Graciela Ibarra (replaces Paul Stahl).', ['Graciela Ibarra']],
    ['Hallmark Timber has invited you to an interview.'],
    ['Panel (Archivist, Level 6)'],
    ['The Board of Commissioners meets on Friday.'],
    ['Before a board is arranged for the post of Conservator (Paper), we need a form.'],
    ['Hi Robin,\n\nFollowing Thursday’s interview we would like you to join.'],
    ['Host: Adaora Nwosu (Ridgewalk Outdoor, Brand Studio)', ['Adaora Nwosu']],
    ['Panel\nBjarte Helgeland, Technical Authority Subsea (by video from Stavanger)', ['Bjarte Helgeland']],
    ['We will meet in Building Seven, Floor Two.'],
    ['Your Workday candidate home: Saskatoon Grain Exchange'],
  ])('%s', (text, people: readonly string[] = []) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each([
    ['Ridgeline Freight <ridgeline-freight@applytojob.com>'],
    ['Great Plains Utility <gpu@invalidemail.com>'],
    ['Indeed <no-reply@indeed.com>'],
    ['Calendly <notifications@calendly.com>'],
    ['Kiln Talent Team <talent@kiln.example>'],
    ['Copper Fern <hello@copperfern.example>'],
  ])('sender %s', (from) => {
    expect(peopleIn('The call is on Tuesday at 3.', from)).toEqual([]);
  });
});
