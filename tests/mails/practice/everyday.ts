import type { TestMail } from '../../core/mail/mail.ts';
import { unrelated } from './by-kind.ts';

/** Mail of every day that has times, meetings, titles, prices and decisions in it, and is about no job of the reader's. */
export const everyday: readonly TestMail[] = [
  // At work.
  unrelated(
    'Thursday',
    'Ingo <ingo@work.example>',
    `Robin, can you come by my office Thursday at 2? I want to go over the numbers with you and Petra before the client sees them. Ingo`,
  ),
  unrelated(
    'Re: Call',
    'Dale <dale@gridco.example>',
    `Works for me. I'll call you at 10:30 tomorrow and we can walk through section 4 of the agreement. Please have the redline in front of you.\n\nDale Whitcombe\nSenior Counsel`,
  ),
  unrelated(
    'Meeting with Northgate',
    'Yusuf <yusuf@work.example>',
    `Team, the meeting with Northgate is confirmed for Wednesday 11 March at 9:00 in room 4B. Their managing director and two engineers will attend. Please send me your slides by Tuesday noon.`,
  ),
  unrelated(
    'Staff meeting moved',
    'Carla <carla@work.example>',
    `The staff meeting has been moved from Monday to Tuesday at 3 pm, same room. Please let me know if you cannot attend. Carla, assistant to the director`,
  ),
  unrelated(
    'lunch',
    'Matt <matt@work.example>',
    `Are you free for lunch on Friday? I'd like to hear your thoughts on the new desk and where the group is heading. Noon at the usual place? Matt`,
  ),
  unrelated(
    'Conference call - pipeline project',
    'Ruth <ruth@energyhub.example>',
    `Please plan on joining a conference call on Friday, March 6 at 1:30 pm Central to discuss the project. Dial-in 555-0142, passcode 8810. Let me know if this time does not work for you.\n\nRuth Okafor\nVice President, Commercial`,
  ),
  unrelated(
    'Travel to Lisbon',
    'Bea <bea@work.example>',
    `Hi Robin, I have booked you on the 7:10 flight on the 17th. The hotel is two blocks from the conference centre. You meet the distributor at 14:00 and the ministry at 16:30; agenda attached.`,
  ),
  unrelated(
    'Performance talk',
    'Ingo <ingo@work.example>',
    `It's that time of the year. I have set aside Tuesday 10 March, 15:00, for your annual review. Please fill in the self assessment form beforehand and send it to HR.`,
  ),
  unrelated(
    'Org changes',
    'Office of the CEO <ceo@work.example>',
    `I am pleased to announce that Martin Oyelaran has accepted the position of Vice President, Operations, effective April 1. Martin joined us in 2019 and most recently was director of our Houston team. Please join me in congratulating him.`,
  ),
  unrelated(
    'Welcome Siri',
    'People Team <people@work.example>',
    `Please welcome Siri Dahl, who starts as a product manager on Monday. She will sit with the platform team on the third floor. Cake at 3 pm in the kitchen!`,
  ),
  unrelated(
    'Training: new expense tool',
    'Learning <learning@work.example>',
    `You are registered for the session on Thursday 12 March, 10:00 to 11:00. Join the Teams meeting five minutes early. Attendance is required for all managers.`,
  ),
  unrelated(
    'Headcount',
    'Greg <greg@work.example>',
    `I talked to finance. We can fill two of the four open positions this quarter, the associate and the analyst. Can you get me the job descriptions by Wednesday so that HR can post them?`,
  ),
  unrelated(
    'Offer for Lindqvist',
    'HR <hr@work.example>',
    `Robin, she accepted! Base as discussed, start date April 13. I will send the contract today. Can you arrange a desk and a laptop?`,
  ),
  unrelated(
    'Guest speaker',
    'Dr Amara Nwosu <amara@uni.example>',
    `Dear Robin, we would be delighted to have you speak to our students again this year. Would Tuesday 24 March at 17:00 suit you? The talk is about an hour, followed by dinner with the faculty.`,
  ),
  unrelated(
    'Reference for Tobias',
    'Elin Borg <elin@nordfirm.example>',
    `Dear Robin, Tobias Falk named you as a referee for a position with us. Could you spare ten minutes on the phone this week? Thursday afternoon would be good.\n\nElin Borg, HR Manager`,
  ),
  unrelated(
    'Vendor visit',
    'Kofi <kofi@supplier.example>',
    `I will be in town on Monday and would love to stop by and show you our new line. Do you have half an hour around 11? Kofi, account manager`,
  ),
  unrelated(
    'Contract extension',
    'Legal <legal@work.example>',
    `Attached is the revised draft. We have accepted most of their changes but not the one on liability. They would like to sign by Friday. Please review and let me have your comments no later than Wednesday at noon.`,
  ),
  unrelated(
    'Bid result',
    'Procurement <procurement@city.example>',
    `Thank you for submitting a proposal for lot 3. After careful evaluation we have decided to award the contract to another supplier. We wish you success and invite you to take part in future tenders.`,
  ),
  unrelated(
    'Abstract decision',
    'Programme Committee <pc@conf.example>',
    `We regret to inform you that your submission was not selected for this year's conference. We received 412 submissions and could accept only 80. The reviews are below.`,
  ),
  unrelated(
    'Daily risk report',
    'Risk <risk@work.example>',
    `Attached is the position report for March 2. The desk is short 40 lots against the limit of 50. Please call me with questions before the 4 pm meeting. Position changes since Friday are highlighted.`,
  ),
  unrelated(
    'Board dinner',
    'Assistant to the Chair <office@work.example>',
    `The board dinner will be held on Thursday evening at 7:00. Mr Halvorsen would like you to join. Business attire. Please let me know whether you will attend and of any dietary needs.`,
  ),
  unrelated(
    'Out of office',
    'Petra <petra@work.example>',
    `I am out until Monday 9 March. For urgent matters please contact my colleague Jan, or call the team at extension 220. I will answer when I am back.`,
  ),
  // Family, friends, clubs.
  unrelated(
    'Saturday',
    'Mum <mum@home.example>',
    `Your father wants to know what time you are coming on Saturday. We could meet you at the station at half past eleven. Bring a coat, and tell us how work is.`,
  ),
  unrelated(
    'band practice',
    'Dee <dee@friends.example>',
    `can't do 7 tomorrow, van's broken. thursday instead? same place. also we need a new drummer, know anybody?`,
  ),
  unrelated(
    'Parents evening',
    'Mrs Hall <office@hillschool.example>',
    `Dear parent, your appointment with Mr Osei, class teacher, is on Wednesday 18 March at 17:40 in room 12. Please arrive five minutes early. Appointments last ten minutes.`,
  ),
  unrelated(
    'Trial lesson',
    'Fenwick Music <hello@fenwickmusic.example>',
    `We'd love to meet you both! Ella's trial violin lesson is booked for Saturday at 10:15 with our teacher Joanna. Bring nothing, we lend the instrument. If she likes it you can sign up for the term.`,
  ),
  unrelated(
    'Coaching badge',
    'Under 12s <coach@eastrovers.example>',
    `Training moves to Tuesday 6 pm because the pitch is under water. Assistant coach needed, please let me know if you can help. Match on Sunday is still on, kick-off 10:30.`,
  ),
  unrelated(
    'Choir audition for the solo',
    'Hanne <hanne@choir.example>',
    `If you would like to try for the solo, come half an hour early on Thursday. I decide on Sunday. Not everybody can sing it this time, sorry in advance!`,
  ),
  unrelated(
    'Sorry!',
    'Lou <lou@friends.example>',
    `So sorry, I have to cancel tonight, the baby is ill. Can we do next Wednesday, 8 pm? I still want to see you and hear everything about the new place.`,
  ),
  unrelated(
    'Garden club visit',
    'Wendy Platt, secretary <wendy@gardens.example>',
    `A reminder that we visit the walled garden on Friday 13 March. Meet at the gate at 10.30. The head gardener will show us round. Parking is behind the church hall.`,
  ),
  unrelated(
    'Volunteers for Sunday',
    'Rev. Coles <rev@parish.example>',
    `We are still looking for two helpers for the soup kitchen on Sunday from 11. If you can come, please tell Maureen by Friday. Thank you for all that you do.`,
  ),
  // Appointments and services.
  unrelated(
    'Your appointment',
    'Oakfield Surgery <noreply@oakfield.example>',
    `Dear Robin, you have an appointment with Dr Lena Marsh on Monday 9 March 2026 at 08:50. Please arrive 10 minutes early and bring your medication list. To cancel or reschedule call reception on 01632 960111.`,
  ),
  unrelated(
    'Appointment confirmed',
    'Bright Smile <book@brightsmile.example>',
    `Your visit with our hygienist is booked for 12 March at 14:20. Location: 4 Mill Street, second floor. Reply YES to confirm or pick another time: https://calendly.com/brightsmile/checkup`,
  ),
  unrelated(
    'Viewing on Tuesday',
    'Harper Lettings <lettings@harper.example>',
    `Thank you for your application to view 14B Cedar Court. Your viewing is at 5:30 pm on Tuesday with our agent Nina. Please bring photo ID and proof of employment. Several other applicants will attend.`,
  ),
  unrelated(
    'Flat application',
    'Harper Lettings <lettings@harper.example>',
    `I am sorry to say that the landlord has chosen another applicant. Your folder stays with us, and you will hear when something similar becomes available.`,
  ),
  unrelated(
    'Engineer visit',
    'FastFibre <noreply@fastfibre.example>',
    `Your engineer will visit on Thursday 5 March between 8 am and 1 pm. An adult must be at home. Need to change it? Choose a new slot online before 4 pm the day before.`,
  ),
  unrelated(
    'Your car is due',
    'Tanner Garage <service@tanner.example>',
    `Your service is due this month. We have slots on Wednesday 4 March at 8:30 and Friday 6 March at 13:00. Which suits you? Our mechanic will need the car for about two hours.`,
  ),
  unrelated(
    'Mortgage adviser call',
    'Riverbank <appointments@riverbank.example>',
    `Your call with our mortgage adviser Anil Shah is scheduled for Friday 6 March, 11:00. Have your last three payslips, proof of address and your contract of employment to hand. The call takes about 45 minutes.`,
  ),
  unrelated(
    'Credit card application',
    'Riverbank <cards@riverbank.example>',
    `Thank you for applying. Unfortunately we are unable to offer you this card at this time. The decision was made after reviewing the information in your application.`,
  ),
  unrelated(
    'Claim 55-2210',
    'Insurer <claims@insurer.example>',
    `We received your claim and need further documents: two photos of the damage, the receipt and a completed form. Please send them by 13 March. Our team will review it and get back to you within ten working days.`,
  ),
  unrelated(
    'University application',
    'Admissions <admissions@uni.example>',
    `Dear applicant, your interview for a place on the MSc course will be held on 17 March at 10:00 on Zoom. The panel consists of two tutors. Decisions on places are made in April.`,
  ),
  unrelated(
    'Table for four',
    'Osteria Lume <booking@lume.example>',
    `We look forward to welcoming you on Friday at 19:30. Please let us know if you are running late. To cancel your booking, use the link below.`,
  ),
  unrelated(
    'Hair',
    'Salon Noor <book@salonnoor.example>',
    `See you tomorrow at 16:00 with Dana, our senior stylist! Cancel at least 24 hours before, or we charge half.`,
  ),
  unrelated(
    'Jury service',
    'Court Office <jury@court.example>',
    `You are hereby summoned to appear on Monday 16 March 2026 at 09:00. Report to the jury room, first floor. Bring photo identification. Failure to attend may result in a fine. Employers are required to release you.`,
  ),
  unrelated(
    'Citizenship test',
    'Registry <registry@gov.example>',
    `Your appointment for the test is on 20 March at 12:15. Candidates who arrive late are not admitted. Bring your passport and this notice.`,
  ),
  // Offers, newsletters, notices.
  unrelated(
    'Be your own boss!!!',
    'Opportunity <win@fastcash.example>',
    `Are you tired of your job? Our team is looking for people like you to work from home. No experience, no interview! Earn $5,000 a week. We will call you within 24 hours. Act now, positions fill fast. Reply with your phone number and the best time to call you. To be removed, click here.`,
  ),
  unrelated(
    'Your degree in 10 days',
    'University Diplomas <d@diplomas.example>',
    `Not one exam, not one lecture, no interviews! Pick a doctor's title or a master's for whatever subject you like; we have yet to refuse somebody. Phone us day or night with your name and number, and we ring you back.`,
  ),
  unrelated(
    'Assistance needed',
    'Barrister Okon <b.okon@chambers.example>',
    `Dear friend, I am the personal attorney of a late engineer who left 18.5 million dollars. I have decided to contact you and present you as next of kin. Please send your full name, age, occupation and telephone number so that we can discuss how to proceed. I await your urgent reply.`,
  ),
  unrelated(
    'Refinance today',
    'Rates <info@lowrates.example>',
    `You have been selected! Your application was approved at 3.9 %. Our loan officers are available to talk to you today. Pick a time that works for you, it takes one minute to confirm. This offer expires Friday. Unsubscribe here.`,
  ),
  unrelated(
    'Web seminar: scaling databases',
    'DevWeek <news@devweek.example>',
    `Join our live session on Thursday, March 12 at 11:00 am PT. Our lead architect will show how teams move to the new version, and take your questions. Space is limited, reserve your seat today. If you can't attend, register anyway and we will send the recording. You receive this mail because you subscribed.`,
  ),
  unrelated(
    'This week in town',
    'City Guide <hello@cityguide.example>',
    `Wednesday: meet the author at Fable Books, 6 pm. Thursday: gallery night, doors open 7 pm. Saturday: the market moves to Dock Road. Want your event listed? Send it to our editor by Monday. Unsubscribe.`,
  ),
  unrelated(
    '[dev] Release schedule',
    'Tomas <tomas@lists.example>',
    `I'd like to cut the next release on Friday. The two open issues are not ready and move to the following one. If somebody else wants to take over the Windows build, please say so; I can't do it any longer. We could talk about it on the call on Wednesday, 17:00 UTC.`,
  ),
  unrelated(
    'Re: [users] can not connect',
    'Jo <jo@lists.example>',
    `You need to change the port in the config and start the service again. If it still fails, send the log. I am not sure whether the new version works with it; maybe someone else has tried. Good luck.`,
  ),
  unrelated(
    'Market update',
    'Morning Brief <brief@markets.example>',
    `Shares opened higher on Tuesday after the chief executive of Halden said the board would meet on Friday to decide on the offer. The company appointed a new finance director last week. Analysts expect a decision by the end of the month. To manage your subscription click here.`,
  ),
  unrelated(
    'Your order has been delayed',
    'Shop <orders@shop.example>',
    `Sorry, your order 1182 has been delayed and will now arrive on Thursday instead of Tuesday. You don't need to do anything. If you no longer want it you can cancel it in your account.`,
  ),
  unrelated(
    'Update your profile',
    'Network <notifications@network.example>',
    `Robin, you appeared in 9 searches this week. People who work as managers and engineers looked at your profile. Complete it to get noticed by recruiters. Try premium for free.`,
  ),
  unrelated(
    'People you may know',
    'Network <notifications@network.example>',
    `Ana Reis, product lead at Kelp, wants to connect. You have 3 new invitations. See all. Congratulate Jon on his new position as head of sales.`,
  ),
  unrelated(
    'Survey: your stay',
    'Hotel <feedback@hotel.example>',
    `Thank you for staying with us. How likely are you to recommend us? It takes two minutes and closes on Friday. Our manager reads every answer.`,
  ),
  unrelated(
    'Password changed',
    'Accounts <no-reply@accounts.example>',
    `Your password was changed on 2 March 2026 at 08:14. If this was not you, contact our support team right away or call us. Do not reply to this message.`,
  ),
  unrelated(
    'Invoice 2026-118',
    'Books & Co <accounts@bookkeeping.example>',
    `Please find attached the invoice for February. Payment is due by 16 March. Let me know if you have questions. Kind regards, Sofia, accountant`,
  ),
  unrelated(
    'Photo shoot',
    'Marta <marta@studio.example>',
    `Hi Robin, we can do the pictures on Monday at 11 or Wednesday at 15:00. Which do you prefer? Bring two outfits. The studio is on the second floor, ring twice. Marta, photographer`,
  ),
  unrelated(
    'Invitation: Q2 planning @ Tue Mar 10, 2026 2pm - 3pm (robin@work.example)',
    'Ingo <ingo@work.example>',
    `Q2 planning\nTuesday Mar 10, 2026 ⋅ 2pm – 3pm\nJoin with Google Meet\nhttps://meet.google.com/aaa-bbbb-ccc\nGuests\nIngo Bauer - organizer\nRobin Achterberg\nPetra Sand`,
  ),
  unrelated(
    'Canceled: Weekly sync',
    'Petra <petra@work.example>',
    `When: Thursday, 5 March 2026 10:00-10:30\nWhere: Microsoft Teams Meeting\n\nNothing to discuss this week, see you next Thursday.`,
  ),
  unrelated(
    'Updated invitation: Budget review @ Fri Mar 6, 2026 9am - 10am',
    'Yusuf <yusuf@work.example>',
    `This event has been updated\nChanged: time\n\nWhen\nFriday Mar 6, 2026 ⋅ 9am – 10am\nOld: Friday Mar 6, 2026 ⋅ 8am – 9am\n\nBudget review\nJoining info: meet.google.com/ccc-dddd-eee`,
  ),
  unrelated(
    'Confirmed: 30 min with Rick Amsel',
    'Calendly <notifications@calendly.com>',
    `A new event has been scheduled.\n\nEvent Type: Product demo, 30 min\nInvitee: Robin Achterberg\nDate & time: 14:00 - Wednesday, 4 March 2026\nLocation: Zoom https://zoom.us/j/123456789\n\nReschedule or cancel: https://calendly.com/cancellations/AB1`,
  ),
  unrelated(
    'Zoom meeting: book club',
    'Lena <lena@friends.example>',
    `Lena is inviting you to a scheduled Zoom meeting.\n\nTopic: Book club, chapter 4\nTime: Mar 5, 2026 07:00 PM London\n\nJoin Zoom Meeting\nhttps://zoom.us/j/999888777\nMeeting ID: 999 888 777\nPasscode: 4411`,
  ),
  unrelated(
    'Exam board',
    'Registry <registry@uni.example>',
    `Dear examiners, the oral exams for the candidates in group B take place on Monday 16 March from 9:00 in room 3. Please send your marks to the registry the same day. Prof. Lund cannot attend and will be replaced by Dr Aydin.`,
  ),
];
