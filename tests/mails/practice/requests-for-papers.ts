import type { TestMail } from '../../core/mail/mail.ts';
import { request, other } from './by-kind.ts';

/** Mail that wants papers, names, forms or answers of the candidate, and some that only says that they came. */
export const requestsForPapers: readonly TestMail[] = [
  request(`referees`, `Dan Whitmore <dan@whitmorejoinery.example>`, `Could you shoot me two referees before Monday? Dan`),
  request(
    `Registration and DBS`,
    `Compliance <compliance@carefirstagency.example>`,
    `Hello Blessing

Before I can put you forward to the ward I need from you:
NMC pin
DBS number (update service if you're on it)
last 2 payslips
photo of passport, colour not b&w
Hep B + MMR record

Doesn't have to be all at once, but nothing moves till I've the lot.

Shirl`,
  ),
  request(
    `Background check authorization`,
    `Checkr <no-reply@checkr.com>`,
    `Hi Anthony,

Ridgeway Delivery Co. has requested a background check as part of your application. To proceed we need your consent and some information: full legal name, date of birth, SSN and addresses for the past seven years.

Most people finish in under 10 minutes.

Provide my information`,
  ),
  request(
    `Re: Your CV`,
    `Ulrike Stamm <ulrike.stamm@optikwerk.example>`,
    `Dear Mr. Nair,

your certificates from the Bachelor are missing in the documents, also the attestation of your present employer. Please hand them in later as one PDF, not more than 5 MB.

Friendly greetings
Ulrike Stamm`,
  ),
  request(
    `portfolio?`,
    `Mo <mo@studiokite.example>`,
    `hey! your site link is 404ing for me. can you send the pdf version, or just 4-5 pieces you're proud of? mo`,
  ),
  request(
    `Transcripts required - Assistant Professor search`,
    `Search Committee Chair <searchchair@tallgrasscollege.example>`,
    `Dear Dr. Obuya,

The committee would like to take a closer look at your file. To that end, please arrange for the following to reach us by November 15: (a) unofficial graduate transcripts, (b) one article-length writing sample, (c) sample syllabi for an introductory and an upper-division course, and (d) three confidential letters, sent by the writers themselves.

Interfolio delivery is fine.

Sincerely,
Margaret Thiessen`,
  ),
  request(
    `Salary expectation`,
    `Sunil Mehta <sunil@vectrahire.example>`,
    `Dear Candidate,

Kindly share below details for further processing:

Total exp:
Relevant exp:
Current CTC:
Expected CTC:
Notice period:
Current location:
Ready to relocate to Pune (Y/N):

Regards,
Sunil`,
  ),
  request(
    `Quick one`,
    `Lorna Peake <lorna@peakevets.example>`,
    `Hi Jess, what's your RCVS number? Need it for the insurance people before I can take you any further. Lorna`,
  ),
  request(
    `Your application is missing information`,
    `Lever <no-reply@hire.lever.co>`,
    `Hi Katya,

Before the team at Northbeam can review your application further, we need a little more from you. Please fill in the short form on your work authorization and earliest start date.

Complete form

Thanks,
Northbeam People Ops`,
  ),
  request(
    `Conflict check form`,
    `Practice Management <conflicts@harcourtlowe.example>`,
    `Dear Mr. Delacroix,

In line with our professional obligations, every lateral candidate completes the enclosed schedule of clients and matters (past five years) so that conflicts can be cleared. Give party names only, and nothing privileged.

Be so good as to return the signed schedule under confidential cover by Wednesday next.

Harcourt Lowe LLP`,
  ),
  request(
    `two things`,
    `Coach Bri <bri@summitclimbgym.example>`,
    `1. copy of your first aid cert (both sides)
2. a photo for the staff board in case we go ahead haha

email's fine
bri`,
  ),
  request(
    `Proof of eligibility`,
    `National Library HR <hr@natlibrary.example>`,
    `Dear applicant

Your application for Conservation Technician (ref. NL/26/014) cannot be assessed until we hold evidence that you may work in this country. Upload a scan of one of the documents in list A, or two in list B, to the candidate area by 20 March.

Originals are inspected later.`,
  ),
  request(
    `driving licence`,
    `Baz <baz@swiftskips.example>`,
    `alright mate need a pic of ur licence front n back + ur digi tacho card n CPC. whatsapp or here dont mind. Baz`,
  ),
  request(
    `References for Housekeeping Supervisor`,
    `Mrs. Perpetua Nwachukwu <hr@palmcresthotel.example>`,
    `Dear Madam,

We write in connection with your application to this establishment. You are hereby requested to forward the names, addresses and telephone numbers of two (2) guarantors, who must be civil servants not below Grade Level 10, together with one passport photograph of each.

Treat as urgent.

Mrs. P. Nwachukwu`,
  ),
  request(
    `Equal opportunities form`,
    `Jobs <jobs@riversidecouncil.example>`,
    `Thanks for applying. We noticed that section 9 (equality monitoring) was left blank. It doesn't affect how you are scored and no one on the panel sees it, but we do have to report on it. Would you spare two minutes to fill it in?`,
  ),
  request(
    `Right to work`,
    `Ellie Marsh <ellie@thefoxinn.example>`,
    `Hi Paolo, all good from our side. Could you bring in or email your share code and settled status page? I'm doing the paperwork on Thursday so sometime before then. Thanks! Ellie x`,
  ),
  request(
    `E-QIP / SF-86`,
    `Security Office <security@aerodynelabs.example>`,
    `Mr. Castellano:

You have been granted access to eApp in order to fill out Standard Form 86. You have ten (10) calendar days to complete, certify and release it. Have at hand: residences, employers and foreign travel for the last ten years and three persons who know you well.

Incomplete submissions are returned and delay your case.`,
  ),
  request(
    `More writing`,
    `Ines Prat <ines@verso-magazine.example>`,
    `I liked the piece on the ferry strike. Do you have two more, maybe something shorter and something with reporting in it? Word files rather than links please. Ines`,
  ),
  request(
    `Supplemental questionnaire`,
    `GovernmentJobs <info@governmentjobs.com>`,
    `Dear Angela Ruiz,

The City of Fallbrook is requesting that applicants for Water Treatment Operator II respond to a supplemental questionnaire. Your answers will be used to determine eligibility. Log in, choose Applications, and click Respond Now.

Must be received by Friday 4:00 PM.`,
  ),
  request(
    `Re: start dates`,
    `Gunnar Eide <gunnar@fjellbygg.example>`,
    `What notice have you at the present place? And do you have the crane ticket G8 or only G4? Need to know for the plan. Gunnar`,
  ),
  request(
    `Please sign: consent to contact referees`,
    `DocuSign <dse@docusign.net>`,
    `Hillview Nursing Home sent you a document to review and sign.

Consent for Reference Check.pdf

Message from Moira Kent: "Hi Agnes, just so that we can ring your last two managers. Cheers, Moira"

REVIEW DOCUMENT`,
  ),
  request(
    `Employment verification`,
    `Sterling <candidates@sterlingcheck.example>`,
    `We were unable to verify the following entry:

Employer: Bluewater Catering Ltd
Dates: 06/2018 - 02/2020

Please send us W-2 forms, P60s, pay stubs or a contract which show those dates. Your case for Lockhart Group is on hold until we receive them.`,
  ),
  request(
    `Headshot and reel`,
    `Casting/Company Mgmt <company@redcurtainrep.example>`,
    `Darling Theo, can we have an up to date headshot (the one on file you have a beard!), a current CV and something of you singing, phone recording does nicely. By the weekend if you'd be so kind as the MD is asking.

Company Office`,
  ),
  request(
    `Availability sheet`,
    `Karen T <karen@sunnydaysnursery.example>`,
    `Hi lovely, can you fill the attached in, just which days and hours you could do from September and any hols booked? Then I can see if the sums work. K`,
  ),
  request(
    `Additional documents - Scholarship Officer`,
    `Personnel <personnel@bayanihanfoundation.example>`,
    `Dear Mr. Reyes,

Greetings of peace!

May we request the following additional requirements for your application: NBI Clearance (valid), PSA birth certificate, Transcript of Records, and Certificate of Employment from your previous employer. You may submit scanned copies first.

Thank you very much and we look forward to receiving these.`,
  ),
  request(
    `Code sample`,
    `Fred Olsson <fred@tinyrobot.example>`,
    `Hi. Could we see something you wrote? A public repo, a gist, a zip, whatever, as long as it's yours and you'd be happy to talk about it. Doesn't need to be pretty.
/F`,
  ),
  request(
    `Police certificate`,
    `Visa & Relocation <mobility@outbackhealth.example>`,
    `Dear Dr Kaur

For the AHPRA file I still require an international criminal history check from each country you have lived in for six months or more, and a certificate of good standing from your council sent straight from them to me. Please order both now, they're slow.

Regards
Jodie`,
  ),
  request(
    `ID for gate pass`,
    `Main Gate Admin <gateadmin@harmonport.example>`,
    `We require the following no later than 24 hrs prior: full name as in passport, date of birth, nationality, vehicle reg. Reply to this mail.`,
  ),
  request(
    `your publications list`,
    `Prof. Dr. K. Immendorf <immendorf@institut-plasma.example>`,
    `Dear colleague,

in your file I find no list of publications with DOI and no statement on your own share in the joint works. Both belong to a complete application with us. Submission until 31 March suffices.

K. Immendorf`,
  ),
  request(
    `Food hygiene cert`,
    `Manny <manny@tacoselrey.example>`,
    `u got ur food handlers card? send pic. if not do it online its like 15 bucks, i need it before i can put u in the kitchen`,
  ),
  request(
    `Pre-employment health questionnaire`,
    `Occupational Health <oh@midshirefire.example>`,
    `Dear Candidate,

You have been referred to us by the recruitment team for Wholetime Firefighter. Attached is a confidential health declaration. Kindly complete every section, have part D stamped by your GP and return it within 14 days. The content is not shared with those selecting candidates.

Occupational Health Unit`,
  ),
  request(
    `Re: Application from Linh Tran`,
    `Workable <noreply@candidates.workablemail.com>`,
    `Hi Linh,

The position asks for a cover letter and I can't find one in your profile. Would you mind adding half a page about why us, and why now? You can reply to this thread and attach it.

Best,
Oriane at Plume Skincare`,
  ),
  request(
    `Proof of vaccination`,
    `Staffing Desk <desk@travelrn.example>`,
    `Hi Monique, facility in Boise just added flu + Tdap to the list. Upload both to your profile asap so I can submit you, they close the req tomorrow noon MT.

Trey`,
  ),
  request(
    `Declaration of interests`,
    `Clerk to the Trust <clerk@lowlandtrust.example>`,
    `Dear Ms Abernethy,

As a candidate for the post of Director you are asked to make a declaration of any business, political or family connection with a serving trustee. A nil return is also required. The form, signed in ink, should be in my hands by the first of the month.`,
  ),
  request(
    `Last check before contract`,
    `Yara Haddad <yara@levantfoods.example>`,
    `Hi Omar, so happy you said yes!! For the contract I need: home address, bank details (IBAN), tax number, emergency contact and a scan of your ID. Send whenever but payroll cut off is the 20th. Yara`,
  ),
  request(
    `New hire paperwork`,
    `Onboarding <onboarding@paycor-mail.example>`,
    `Hello Jordan,

Welcome aboard! To be ready for your first day you have 6 tasks open: Form I-9 Section 1, W-4, direct deposit, handbook acknowledgement, benefits election, emergency contacts. Please complete all of them by 6/12.

Log in to begin.`,
  ),
  request(
    `Case reference numbers`,
    `Legal Aid Hiring <hiring@eastsidelegalaid.example>`,
    `Thanks for the application. Two asks: your state bar number with year of admission, and a brief or motion you drafted yourself, redacted. Email is fine, no need to redo the portal.`,
  ),
  request(
    `Hours last season`,
    `Mick Tarrant <mick@tarrantaviation.example>`,
    `Gday. What's your total on the AT-802 and how much of that was fire work vs ag? Copy of the logbook's last 3 pages would do me. And your Class 1 expiry. Mick`,
  ),
  request(
    `DBS application - identity documents`,
    `Parish Safeguarding <safeguarding@stannesparish.example>`,
    `Dear Francis, before the PCC can consider you for youth worker we have to start an enhanced DBS. Please could you let me have sight of three documents from the list (one must be passport or driving licence, one has to show your address). I'm in the office Tuesdays and Fridays until noon or you may scan them. Bless you, Marjorie`,
  ),
  request(
    `Clarification needed`,
    `Procurement & HR, Ministry of Works <recruit@mow.example>`,
    `Sir/Madam,

There is a discrepancy between the date of birth on your application form and the one on your school leaving certificate. Submit a sworn affidavit or corrected certificate within seven (7) days of the date hereof, failing which the application shall lapse.

Permanent Secretary`,
  ),
  request(
    `Could you redo the form?`,
    `Tess <tess@openroadtours.example>`,
    `Heya, so our form ate half your answers (thanks, website). Mind filling out questions 4 to 9 again? Just reply in the email, bullet points are plenty. Sorry!! Tess`,
  ),
  request(
    `Reference not responding`,
    `Xref <no-reply@xref.example>`,
    `Hi Callum,

One of your referees, Janice Doyle, has not answered our questionnaire after two reminders. Please nudge Janice or give us someone else who managed you.

Update referee details`,
  ),
  request(
    `Driving record`,
    `Sheila Boone <sboone@mesaschooldistrict.example>`,
    `Need your MVR (3 yr) from the DMV, CDL with the P and S endorsements, and your DOT med card. You can drop copies at the bus barn or fax 555-0119. - Sheila, Transportation`,
  ),
  request(
    `A question from the team`,
    `Jun Watanabe <jun@kumoanalytics.example>`,
    `Hello Farida, the panel discussed your profile and wonder about the gap between 2021 and 2023. Could you write us two or three sentences on it? It is no problem of any kind, only for completeness of the file. Jun`,
  ),
  request(
    `Passport copy for visa quota`,
    `Mr. Rashid Al Amri <rashid@gulfoasiscontracting.example>`,
    `Dear Suresh,

Pls send clear passport copy (first and last page), 1 photo white background, degree attested by embassy. PRO needs same by Sunday.

Rgds
Rashid`,
  ),
  request(
    `Union card`,
    `Local 88 Dispatch <dispatch@ibew88.example>`,
    `Brother: contractor at the hospital job wants your journeyman card number, OSHA 30 and a recent drug screen on file. Send copies to the hall today or they go to the next name on book 1.`,
  ),
  request(
    `Please tell us about adjustments`,
    `Assessment Team <assessment@crownrecords.example>`,
    `Some people need us to do things differently on the day: large print, a BSL interpreter, a rest break, step-free access. If that's you, complete the short adjustments form and return it to us by 9 March. If it isn't, simply reply "none".`,
  ),
  request(`certs`, `Olu Bamidele <olu@skylinescaffold.example>`, `CISRS card and CSCS, both. picture of each pls. also NI number. Olu`),
  request(
    `Teaching philosophy statement`,
    `Dean's Office <deansoffice@harmattanuniversity.example>`,
    `Dear Dr Quaye, kindly furnish this office with a statement of teaching philosophy of not more than two pages and five copies of your curriculum vitae duly signed, to enable us process your candidature further. Your early response will be appreciated.`,
  ),
  request(
    `Self-assessment matrix`,
    `Bid Resourcing <resourcing@corvidconsulting.example>`,
    `Hi Greta,

The client wants every consultant in the skills grid. Score yourself 0-4 in columns C to M, and add one sentence of evidence where you give a 3 or more. I submit at 17:00 so 16:00 latest please, otherwise you're not in the bid.

Ravi`,
  ),
  other(
    `Documents received`,
    `Compliance Bot <noreply@carefirstagency.example>`,
    `We have received the 4 files you uploaded to your candidate profile. A member of the compliance team checks them, usually within two days. There is nothing more for you to do.`,
  ),
  other(
    `Your report is ready`,
    `Checkr <no-reply@checkr.com>`,
    `Hi Anthony,

Your background check for Ridgeway Delivery Co. is complete. You are entitled to a copy at no cost; view it in the Candidate Portal. Questions on what happens now with your application should go to Ridgeway directly.`,
  ),
  other(
    `Reference submitted`,
    `Xref <no-reply@xref.example>`,
    `Good news Callum! Janice Doyle has completed your reference. 2 of 2 done. The hiring company has been told.`,
  ),
  other(
    `Re: certificates`,
    `Ulrike Stamm <ulrike.stamm@optikwerk.example>`,
    `Dear Mr. Nair, many thanks, now all is complete in the file. Ulrike Stamm`,
  ),
  other(`Got it`, `Baz <baz@swiftskips.example>`, `cheers mate licence came thru fine`),
  other(
    `Assessment received`,
    `Codility <no-reply@codility.com>`,
    `Your solutions have been submitted. Thank you for taking the test for Ferro Payments. Codility does not share results with candidates; the company will see a report.`,
  ),
  other(
    `Letter of recommendation uploaded`,
    `Interfolio <help@interfolio.example>`,
    `Dear Dr. Obuya, a letter from Prof. Hannah Sorley was added to your dossier and delivered to Tallgrass College (Assistant Professor, History). This is an automated confirmation.`,
  ),
  other(
    `Thank you for completing the questionnaire`,
    `Jobs <jobs@riversidecouncil.example>`,
    `Your equality monitoring answers have been stored separately from your application, as the law demands. Thanks for taking the time.`,
  ),
  other(
    `Your profile is 70% complete`,
    `Jobstep <hello@jobstep.example>`,
    `Employers look at complete profiles four times as often, Ana. Add your languages and a photo to be found by more recruiters in Porto and around.`,
  ),
  other(
    `Signed: Consent for Reference Check.pdf`,
    `DocuSign <dse@docusign.net>`,
    `Your document has been completed. All parties have signed: Agnes Farrow, Moira Kent (Hillview Nursing Home). Keep this copy with your job papers.`,
  ),
];
