import { describe, expect, it } from 'vitest';
import { readRequests } from '../../../../src/core/mail/facts/requests.ts';
import { mailOf } from './mail-of.ts';

const requestsIn = (text: string) => readRequests(mailOf(text)).map(({ value }) => value);

describe('what a mail asks for, one by one', () => {
  it.each([
    ['Please bring your passport and two photographs.', ['passport', 'two photographs']],
    ['Bring steel-toe boots.', ['steel-toe boots']],
    ['Could you shoot me two referees by Thursday?', ['two referees']],
    ['Can you send us your latest payslip before the call?', ['latest payslip']],
    ['Would you mind sending a short bio?', ['short bio']],
    ['We still need your right-to-work check and a bank letter.', ['right-to-work check', 'bank letter']],
    ['I need name, job and phone of a referee.', ['name', 'job', 'phone of a referee']],
    ['Please send:\n- your portfolio\n- a cover letter\n- proof of address\n\nThanks', ['portfolio', 'cover letter', 'proof of address']],
    ['Please have the following ready:\n1. ID card\n2. Driving licence', ['ID card', 'Driving licence']],
    ['Documents needed:\n(a) last three payslips\n(b) degree certificate', ['last three payslips', 'degree certificate']],
    ['What to bring:\nYour CV\nA pen\n\nSee you', ['CV', 'pen']],
    ['Bring: passport, photo, employment letter', ['passport', 'photo', 'employment letter']],
    ['Photo identification is required for admission.', ['Photo identification']],
    ['Garda form with you please.', ['Garda form']],
    ['Please complete the attached questionnaire by Friday.', ['complete the attached questionnaire']],
    ['You will need to sign the confidentiality agreement before the visit.', ['sign the confidentiality agreement']],
    ['Kindly fill in the health form.', ['fill in the health form']],
    ['Prepare a five-minute talk on a topic you love.', ['Prepare a five-minute talk on a topic you love']],
    ['Candidates must submit three writing samples.', ['three writing samples']],
    ['Remember to bring your badge.', ['badge']],
    ['Don’t forget to bring a hard hat.', ['hard hat']],
    ['Keep your ID handy for the check.', ['ID']],
    ['Enter five professional references, no fewer than two of them managers.', ['five professional references']],
    ['Upload a scan of your diploma here: https://kiln.example/u', ['scan of your diploma']],
    ['You are asked to provide a clean criminal record certificate.', ['clean criminal record certificate']],
    ['What’s your National Insurance number?', ['National Insurance number']],
    ['On the day, bring your own laptop and charger.', ['laptop', 'charger']],
    ['Just answer the three questions in the form.', ['answer the three questions in the form']],
    ['Send me a photo of your licence and the name of your last boss.', ['photo of your licence', 'name of your last boss']],
    ['Carry a printed copy of this letter.', ['printed copy of this letter']],
    ['The test task is attached. Please return it within three days.', ['test task']],
    ['We would like you to prepare a lesson plan.', ['prepare a lesson plan']],
    ['If possible, please email your slides ahead of time.', ['slides']],
    ['Make sure to download the app first.', ['download the app first']],
    ['Read chapter two of the handbook before you come.', ['Read chapter two of the handbook']],
    ['May I have the name of your current supervisor?', ['name of your current supervisor']],
    ['Do you have a driving licence you could send?', ['driving licence']],
    ['We are waiting on your transcript.', ['transcript']],
    ['The client asks for a sample of your drawings.', ['sample of your drawings']],
    ['Your police check has not arrived yet.', ['police check']],
    ['The only thing left is your tax form.', ['tax form']],
    ['Two references and a photo, please.', ['Two references', 'photo']],
    ['It would help if you could send the certificate.', ['certificate']],
    ['The signed form should be returned to the office.', ['signed form']],
    ['I am missing your second page.', ['second page']],
    ['Let me have your bank details by Friday.', ['bank details']],
    ['To finish your file:\n• proof of address\n• tax number', ['proof of address', 'tax number']],
  ])('%s', (text, requests) => {
    const read = requestsIn(text);
    for (const request of requests) expect(read.join(' | ')).toContain(request);
    expect(read).toHaveLength(requests.length);
  });

  it.each([
    ['Please reply by Friday.'],
    ['Please send us your availability.'],
    ['Let me know which time suits.'],
    ['We will send you a link.'],
    ['I will bring the contract.'],
    ['Please do not hesitate to send any questions.'],
    ['You do not need to bring anything.'],
    ['No action is required.'],
    ['Thank you for sending your CV.'],
    ['We received the documents you sent.'],
    ['They asked me to share some feedback.'],
    ['Please find the details below.'],
    ['Give me a ring when you can.'],
    ['Reply with one.'],
    ['We need to talk about the start date.'],
    ['Join Zoom Meeting\nhttps://zoom.us/j/1'],
    ['Please note that the door is locked.'],
    ['Kindly share your feedback in this survey.'],
    ['Your interview with our mail team is on Friday.'],
    ['We read your letter and watch the market.'],
  ])('nothing in: %s', (text) => {
    expect(requestsIn(text)).toEqual([]);
  });
});
