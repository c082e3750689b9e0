import { describe, expect, it } from 'vitest';
import { readCompany } from '../../../../src/core/mail/facts/company.ts';
import { mailOf } from './mail-of.ts';

const companyIn = (text: string, from = 'Dana Reyes <dana@post.example>', subject = 'Hello') => readCompany(mailOf(text, { from, subject }))?.value;

describe('the employer, by who sends', () => {
  it.each([
    ['Tarnwick Ceramics Recruiting <no-reply@lever.co>', 'Tarnwick Ceramics'],
    ['Tarnwick Ceramics Talent Acquisition Team <jobs@tarnwick.example>', 'Tarnwick Ceramics'],
    ['HR Tarnwick Ceramics <hr@tarnwick.example>', 'Tarnwick Ceramics'],
    ['Recruiting at Tarnwick <no-reply@greenhouse.io>', 'Tarnwick'],
    ['Ashby Scheduling for Tarnwick Ceramics <no-reply@ashbyhq.com>', 'Tarnwick Ceramics'],
    ['Tarnwick Ceramics via Indeed <noreply@indeed.com>', 'Tarnwick Ceramics'],
    ['Olivia from Tarnwick Ceramics <olivia@paradox.ai>', 'Tarnwick Ceramics'],
    ['Anouk @ Tarnwick <anouk@tarnwick.example>', 'Tarnwick'],
    ['Moira (Tarnwick Ceramics) <hello@tarnwick.example>', 'Tarnwick Ceramics'],
    ['Casting, The Lantern Players <casting@lanternplayers.example>', 'The Lantern Players'],
    ['Hollis & Daughters <office@hollisanddaughters.example>', 'Hollis & Daughters'],
    ['Government Recruitment Service <noreply@csr.example>', 'Government Recruitment Service'],
    ['City of Larkspur Human Resources <hr@larkspur.example>', 'City of Larkspur'],
    ['Personalabteilung Weberei Hollmann <personal@hollmann.example>', 'Weberei Hollmann'],
    ['Recursos Humanos Aceites Belmar <rrhh@belmar.example>', 'Aceites Belmar'],
    ['Ufficio Personale Tessitura Morandi <personale@morandi.example>', 'Tessitura Morandi'],
    ['Personeelsdienst Stad Veldrode <personeel@veldrode.example>', 'Stad Veldrode'],
    ['Service Recrutement Verrerie Lorne <recrutement@lorne.example>', 'Verrerie Lorne'],
    ['careers@quillstone.example', 'Quillstone'],
  ])('%s', (from, company) => {
    expect(companyIn('Hi Robin,\nplease pick a time for your interview.', from)).toBe(company);
  });

  it.each([
    'Dana Reyes <dana.reyes@tarnwickceramics.example>',
    'Dr. Ute Brandl <brandl@klinik-hohe.example>',
    'Capt. Idris Vaughan <crew@northsound.example>',
    'Anna <anna.k@gmail.com>',
    'Bo <bo@outlook.com>',
    'Calendly <notifications@calendly.com>',
    'Zoom <no-reply@zoom.us>',
    'LinkedIn <jobs-noreply@linkedin.com>',
    'Google Calendar <calendar-notification@google.com>',
    'Recruitment Team <donotreply@careers.example>',
    'Visitor Services <services@post.example>',
    'Early Careers team <early@post.example>',
    'Onboarding Desk <desk@post.example>',
    'HackerRank Team <support@hackerrankforwork.com>',
    'The Hiring Team <team@post.example>',
    'Pieter de Waal <pieter@post.example>',
    'Robin Achterberg <robin@home.example>',
  ])('%s names none', (from) => {
    expect(companyIn('Hi Robin,\nplease pick a time that suits you.', from)).toBeUndefined();
  });
});

describe('the employer, by what the text says', () => {
  it.each([
    ['Thank you for applying to Marrow & Pike.', 'Marrow & Pike'],
    ['Thank you for your interest in Ostrel Robotics.', 'Ostrel Robotics'],
    ['We would like to invite you to an interview at Gorse Hill Brewery.', 'Gorse Hill Brewery'],
    ['I am writing on behalf of Ferncliff Housing Association.', 'Ferncliff Housing Association'],
    ['You are shortlisted by Sundara Textiles for the walk-in.', 'Sundara Textiles'],
    ['Your application for the Analyst role at Pennydown has moved on.', 'Pennydown'],
    ['Welcome to the Ostrel Robotics team!', 'Ostrel Robotics'],
    ['Ostrel Robotics has invited you to record a video interview.', 'Ostrel Robotics'],
    ['Ferncliff Council have now come back and Tuesday is firm.', 'Ferncliff Council'],
    ['The Department of Lakes and Forests has concluded its assessment of applications.', 'Department of Lakes and Forests'],
    ['You withdrew your application for Policy Adviser, Ministry of Tides, on 2 June.', 'Ministry of Tides'],
    ['company: Ostrel\nsession: Backend', 'Ostrel'],
    ['Employer: Gorse Hill Brewery\nPlace: Leeds', 'Gorse Hill Brewery'],
    ['Host: Wanda Pike (Kestrel Mutual Bank)\n1st round', 'Kestrel Mutual Bank'],
    ['Venue: Harcombe LLP, 6 Castle Row, Derby. Please be there at nine.', 'Harcombe LLP'],
    ['Your interview with Vetta Marine AS. Starting at nine we show you the yard.', 'Vetta Marine AS'],
    ['Olivia here! You are a match for Shift Lead at Big Creek Burgers.', 'Big Creek Burgers'],
    ['Applications are read twice. © 2026 Ostrel Robotics', 'Ostrel Robotics'],
  ])('%s', (text, company) => {
    expect(companyIn(text)).toBe(company);
  });

  it.each([
    ['See you there.\n\nMargit Holm\nHead of People, Ferncliff Dairy', 'Ferncliff Dairy'],
    ['See you there.\n\nMargit\nFerncliff Dairy, Hexham', 'Ferncliff Dairy'],
    ['See you there.\n\nMargit @ Ferncliff', 'Ferncliff'],
    ['See you there.\n\nMargit, Ferncliff Rotterdam', 'Ferncliff Rotterdam'],
    ['See you there.\n\nKind regards\nMargit Holm\nTalent Partner | Ferncliff Dairy Ltd', 'Ferncliff Dairy Ltd'],
    ['See you there.\n\nMargit Holm\nStation manager\nFerncliff Fire Service', 'Ferncliff Fire Service'],
    ['Tot dan.\n\nMargit Holm\nteamleider Thuiszorg Ferncliff', 'Thuiszorg Ferncliff'],
    ['Bis dann.\n\nMargit Holm\nPersonal, Ferncliff Maschinenbau GmbH', 'Ferncliff Maschinenbau GmbH'],
    ['A presto.\n\nMargit Holm\nRedazione, Editrice Ferncliff', 'Editrice Ferncliff'],
    ['À bientôt.\n\nMargit Holm\nGérante – FERNCLIFF TP', 'FERNCLIFF TP'],
  ])('signed: %s', (text, company) => {
    expect(companyIn(text, 'Margit Holm <margit.holm@post.example>')).toBe(company);
  });

  it('joins words that the domain of the sender spells', () => {
    expect(companyIn('Come to Rathkeel Manor on Tuesday at ten past two.', 'Bernie Quill <manager@rathkeelmanor.example>')).toBe('Rathkeel Manor');
    expect(companyIn('Hops and all. Ask for me at Tilloch Farm.', 'Roy <roy@tillochfarm.example>')).toBe('Tilloch Farm');
  });

  it('prefers whom an agency sends to over the agency', () => {
    const text = 'The finance director at Marlowe Packaging is ill, so your interview moves to Friday.\n\nPoonam\nTandem Finance Search';
    expect(companyIn(text, 'Poonam Grewal <poonam@tandemfinance.example>')).toBe('Marlowe Packaging');
  });
});

describe('the employer, by the subject', () => {
  it.each([
    ['Your update from Pollard Textiles', 'Pollard Textiles'],
    ['Pollard Mutual', 'Pollard Mutual'],
    ['Museum of Pollards x Robin: 30 min', 'Museum of Pollards'],
    ['Interview request from Pollard Coast Physiotherapy', 'Pollard Coast Physiotherapy'],
    ['Share your availability with Pollard Timberworks', 'Pollard Timberworks'],
    ['Backend engineer at Pollard Labs: next steps', 'Pollard Labs'],
  ])('%s', (subject, company) => {
    expect(companyIn('Hi Robin,\nplease see below.', 'Notifications <no-reply@post.example>', subject)).toBe(company);
  });
});

describe('what is no employer', () => {
  it.each([
    ['Unfortunately I have to cancel your Friday interview with us.', undefined, undefined],
    ['Interview with Beat Aebi, VP Engineering, on Thursday at ten.', undefined, undefined],
    ['Your event is moved.\n\nFormer Date & Time:\n10:00am - Thursday\n\nUpdated Date & Time:\n11:00am - Friday', undefined, 'Updated: Interview'],
    ['Robin Achterberg has accepted this invitation.', undefined, 'Accepted: Interview @ Thu 5 Mar 2026'],
    ['Bis Donnerstag um zehn.', undefined, 'Ihr Vorstellungsgespräch'],
    ['See you on Thursday.\n\nKind regards\nJoinery HR', 'Joinery HR <ida@post.example>', undefined],
    ['Bis Donnerstag um zehn.', 'Möller, Katrin <kontakt@post.example>', undefined],
    ['See you on Thursday.', 'K. Möller <k.moeller@post.example>', undefined],
    ['Tot donderdag.', 'Bram de Wit <b.dewit@post.example>', undefined],
    ['Tot donderdag.', 'Bram de Wit <planning@post.example>', undefined],
    ['The interview for Train planner is on Thursday.', undefined, undefined],
  ])('%s %s', (text, from, subject) => {
    expect(companyIn(text, from, subject)).toBeUndefined();
  });

  it.each([
    'Interview with Anna on Thursday in March.',
    'You will meet Dana Reyes and Bo Lindgren.',
    'Your calendar was set up with Zoom and Google Calendar.',
    'Sent via Greenhouse. Powered by Lever.',
    'We are in Lisbon. Bring your ID and your CV.',
    'Coffee at Proud Mary next week?',
    'The address is 4400 Industrial Parkway, dock 12.',
    'Roles: Data Analyst, Backend Engineer, Product Manager',
    'On Monday March 2 at 3 PM Eastern Time.',
    'Find a time that works. Choose one below.',
    'Follow-Up on your application.',
    'For the Senior Data Operations role we need one more week.',
  ])('%s', (text) => {
    expect(companyIn(text)).toBeUndefined();
  });
});
