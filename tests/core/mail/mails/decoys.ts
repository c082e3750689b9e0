import type { TestMail } from '../mail.ts';

/** Mail that talks of interviews, jobs or dates and is not about an interview of its reader's. */
export const decoys: readonly TestMail[] = [
  {
    kind: 'unrelated',
    subject: '7 interview questions you will be asked',
    from: 'CareerSpark <newsletter@careerspark.example>',
    text: `Ace your next interview! This week we look at the questions hiring managers love. Book a mock interview with one of our coaches on Thursday at 6pm. Unsubscribe here.`,
  },
  {
    kind: 'unrelated',
    subject: '14 new jobs for Product Manager in Utrecht',
    from: 'Job Alerts <alerts@jobharbor.example>',
    text: `New jobs for you: Product Manager at Kanaal, Senior PM at Domtoren. Apply now. You receive this because you saved a search. Manage your job alerts.`,
  },
  {
    kind: 'unrelated',
    subject: 'Guest on our podcast?',
    from: 'Mia <mia@looplisten.example>',
    text: `Hi Robin, we'd love to interview you for our podcast about urban gardening. The recording takes an hour. Are you free next Wednesday at 17:00?`,
  },
  {
    kind: 'unrelated',
    subject: 'Interview request - Harbour Gazette',
    from: 'Elliot Brand <elliot@harbourgazette.example>',
    text: `Dear Robin, I am a reporter writing an article about the flood defences. Could I interview you by phone tomorrow at 11? I would only need ten minutes for a quote.`,
  },
  {
    kind: 'unrelated',
    subject: 'Share your thoughts, get a $75 gift card',
    from: 'Research <research@bankapp.example>',
    text: `You are invited to a 60 minute user interview about our banking app. Participants receive a $75 gift card. Pick a time here: https://calendly.com/bankapp-research`,
  },
  {
    kind: 'unrelated',
    subject: 'Sprint planning moved',
    from: 'Jo <jo@work.example>',
    text: `Hi all, sprint planning is moved from Tuesday 10:00 to Wednesday 11:00, same room. Let me know if that doesn't work.`,
  },
  {
    kind: 'unrelated',
    subject: 'Can you interview Thursday’s candidate?',
    from: 'Dana <dana@work.example>',
    text: `Hey, could you interview the backend candidate on Thursday at 2pm? His resume is attached. I need two interviewers for the panel, please confirm your availability.`,
  },
  {
    kind: 'unrelated',
    subject: 'Your appointment is confirmed',
    from: 'Smile Dental <hello@smiledental.example>',
    text: `Your appointment with Dr. Weiss is confirmed for Monday, March 9 at 8:30 AM. Please arrive 10 minutes early and bring your insurance card. Reply C to confirm.`,
  },
  {
    kind: 'unrelated',
    subject: 'Visa interview appointment',
    from: 'Consular Section <visa@embassy.example>',
    text: `Your visa interview is scheduled for 11 March 2026 at 09:00 at the embassy. Bring your passport and one photo.`,
  },
  {
    kind: 'unrelated',
    subject: 'Your order has shipped',
    from: 'Shop <orders@shop.example>',
    text: `Your order 55210 will arrive on Thursday between 9:00 and 12:00. Unfortunately one item is delayed.`,
  },
  {
    kind: 'unrelated',
    subject: 'Loan application',
    from: 'Crestline Bank <loans@crestline.example>',
    text: `Dear Robin, we regret to inform you that your loan application was not successful. You may apply again after six months.`,
  },
  {
    kind: 'unrelated',
    subject: 'Dinner?',
    from: 'Sam <sam@friends.example>',
    text: `Are you free on Friday at 7? We could try the new place on Cedar Street. Let me know what works!`,
  },
  {
    kind: 'unrelated',
    subject: 'Webinar: how to hire engineers',
    from: 'Events <events@hirewise.example>',
    text: `Join our free webinar on structured interviews, Tuesday 3 March at 15:00 CET. Register now. Hiring managers will share how they run a panel interview.`,
  },
  {
    kind: 'unrelated',
    subject: 'Thank you for the interview',
    from: 'Robin Achterberg <robin@home.example>',
    text: `Dear Ms Holm, thank you for taking the time to interview me yesterday. I enjoyed learning about your team and remain very interested in the position.`,
  },
  {
    kind: 'unrelated',
    subject: 'Exit interviews in Q1',
    from: 'People Analytics <people@work.example>',
    text: `Team, please find the summary of exit interviews attached. We meet on Wednesday at 10 to discuss the results.`,
  },
  {
    kind: 'unrelated',
    subject: 'LIMITED OFFER ends tonight',
    from: 'Deals <offers@bigstore.example>',
    text: `We are pleased to offer you 40 % off everything. Offer expires at midnight. Congratulations, you have been selected!`,
  },
  {
    kind: 'unrelated',
    subject: 'School admission meeting',
    from: 'Admissions <admissions@lyceum.example>',
    text: `Dear parents, the admission interview for your daughter takes place on 12 March at 16:00. Please bring her last report.`,
  },
];
