import { describe, expect, it } from 'vitest';
import { readRole } from '../../../../src/core/mail/facts/role.ts';
import { mailOf } from './mail-of.ts';

const roleIn = (text: string, subject = 'Hello', from = 'Dana Reyes <dana@post.example>') => readRole(mailOf(text, { from, subject }))?.value;

describe('what the job is called, in the text', () => {
  it.each([
    ['Thank you for applying for the Data Steward position.', 'Data Steward'],
    ['We had many letters for the post of Assistant Curator.', 'Assistant Curator'],
    ['We would like you to interview for Line Cook on Friday.', 'Line Cook'],
    ['Still the touring stage manager job, still just me.', 'touring stage manager'],
    ['You would be our next line cook.', 'line cook'],
    ['Harriet looks forward to it, you would be her PA.', 'PA'],
    ['Four hundred people applied to be one of our three Gallery Assistants.', 'Gallery Assistant'],
    ['You keep your place in line for Deckhand (Req 3881).', 'Deckhand'],
    ['Your file for Substation Engineer (Control) has reached us.', 'Substation Engineer (Control)'],
    ["You're a match for Shift Leader at Big Creek Burgers!", 'Shift Leader'],
    ['I am closing out your candidacy for Principal Engineer, Eligibility.', 'Principal Engineer, Eligibility'],
    ['We are happy to have you as Staff Nurse from May.', 'Staff Nurse'],
    ['The recruitment of a Records Clerk has been stopped.', 'Records Clerk'],
    ['Your records are missing for your candidature (Relationship Manager).', 'Relationship Manager'],
    ['Log Yard Lead got a lot of attention this week.', 'Log Yard Lead'],
    ['Grader operator closes at the end of April.', 'Grader operator'],
    ['190044 Lineworker Apprentice. Disposition: Not Selected.', 'Lineworker Apprentice'],
    ['Which role is it? Aquaculture technician', 'Aquaculture technician'],
    ['Position: Night Porter\nWhere: Leeds', 'Night Porter'],
    ['Job title: Sr. Pricing Analyst (R-20418)\nTime: 3 pm', 'Sr. Pricing Analyst'],
    ['Topic: Quantity Surveyor - Robin - technical', 'Quantity Surveyor'],
    ['Hiring Manager Screen · Claims Adjuster (Auto)\n2 pm', 'Claims Adjuster'],
    ['First interview, Learning Producer (Museum of Tides)', 'Learning Producer'],
    ['Harbour Senior Living, activities assistant opening', 'activities assistant'],
    ['About the position Visitor Host: please record a video.', 'Visitor Host'],
    ['We spoke about the second viola job.', 'second viola'],
    ['The bursary committee meets about the harbour pilot vacancy.', 'harbour pilot'],
    ['You read well, and we want you to become our organist.', 'organist'],
    ['The trustees have withdrawn the funds for the Gallery Technician post.', 'Gallery Technician'],
    ['Ltd applicants for Deputy Clerk II must type 45 words.', 'Deputy Clerk II'],
  ])('%s', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });
});

describe('what the job is called, in the subject', () => {
  it.each([
    ['Concierge', 'Concierge'],
    ['Re: Funeral arranger', 'Funeral arranger'],
    ['herdsperson job', 'herdsperson'],
    ['Director of Music', 'Director of Music'],
    ['REMINDER - Library Director interview TONIGHT', 'Library Director'],
    ['911 Telecommunicator applicants - Step 4', '911 Telecommunicator'],
    ['Teaching Assistant (KS1) – shortlisting outcome', 'Teaching Assistant'],
    ['Webex meeting scheduled: 2nd Rd - Sr Credit Analyst (#R88210)', 'Sr Credit Analyst'],
    ['Interview Call Letter - Req R-0048812 - Credit Officer (Trade)', 'Credit Officer (Trade)'],
    ['Urgent Requirement || Guidewire Developer || Pune || C2H', 'Guidewire Developer'],
    ['Reference collection for RN, Heart Lab', 'RN, Heart Lab'],
    ["Let's chat about Cheese Buyer", 'Cheese Buyer'],
    ['Post 4471 Environmental Officer – delay', 'Environmental Officer'],
    ['Application status: Hydrologic Technician, announcement DE-12188', 'Hydrologic Technician'],
    ['Interview withdrawn: Backend developer @ Ostrel', 'Backend developer'],
    ['Invitation: Robin <> Gorse Hill, head brewer @ Tue Aug 11', 'head brewer'],
    ['Copperwell Books, Store Lead conversation', 'Store Lead'],
    ['Interview for Train planner on Thursday, 3 December', 'Train planner'],
    ['TestGorilla: Customer Support Specialist assessment', 'Customer Support Specialist'],
    ['File 24-C-1180 / Constable (Experienced) / stage 5 of 7', 'Constable'],
  ])('%s', (subject, role) => {
    expect(roleIn('Hi Robin,\nplease see below.', subject)).toBe(role);
  });
});

describe('what the job is called, in other languages', () => {
  it.each([
    ['Vielen Dank für Ihre Bewerbung als Buchhalterin. Wir laden Sie zu einem Gespräch ein und freuen uns auf Sie.', 'Buchhalterin'],
    ['Der Termin für die Stelle Arbeitsvorbereiter entfällt leider, wir melden uns bei Ihnen.', 'Arbeitsvorbereiter'],
    ['Votre candidature au poste de conducteur de travaux nous a beaucoup plu et nous souhaitons vous voir.', 'conducteur de travaux'],
    ['Nous avons pourvu le poste d’aide-comptable avec une autre personne que vous.', 'aide-comptable'],
    ['El puesto de jefe de turno se va a cubrir por promoción interna, lo siento mucho.', 'jefe de turno'],
    ['A vaga de técnica de laboratório é só uma e já não está livre para você.', 'técnica de laboratório'],
    ['Per la posizione di responsabile qualità abbiamo scelto un altro candidato, la ringraziamo.', 'responsabile qualità'],
    ['We spreken elkaar over de functie van stuurman, en ik hoor graag of het je uitkomt.', 'stuurman'],
    ['POSIZIONE: Progettista impianti\nGentile Ingegnere, la aspettiamo per il colloquio con una prova.', 'Progettista impianti'],
  ])('%s', (text, role) => {
    expect(roleIn(text)).toBe(role);
  });
});

describe('what is no job of the reader’s', () => {
  it.each([
    'You will meet Dana Reyes, Staff Engineer, and Bo Lindgren (Head of Data).',
    'See you then.\n\nMargit Holm\nTalent Partner',
    'Your hiring manager interview is on Tuesday.',
    'A permanent position is a great opportunity.',
    'Your current job ends in May, you said.',
    'The recruiter calls you at three.',
    'I have you down for a phone screen.',
    'One of your referees should be a vet.',
    'Thanks!\n\nDean',
    'Bring your mate if you like, the crew is friendly.',
    'I am writing about Wednesday’s interview (11 March, 3pm).',
    'Le confirmamos la entrevista de trabajo el jueves 5 de marzo a las 10:00.',
    'Confirmamos a entrevista de emprego na quinta-feira, 5 de março, às 10h.',
  ])('%s', (text) => {
    expect(roleIn(text)).toBeUndefined();
  });

  it('is not the name of whoever sends or reads', () => {
    expect(roleIn('See you Saturday.\n\nAnna Baker', 'Interview - Anna Baker', 'Anna Baker <anna@post.example>')).toBeUndefined();
  });
});
