import type { TestMail } from '../../core/mail/mail.ts';
import { request } from './by-kind.ts';

/** Papers, particulars, forms and consents that departments and systems ask of an applicant, before and after an interview. */
export const formalRequests: readonly TestMail[] = [
  request(
    'Your application is incomplete',
    'Workday <tidewaterenergy@myworkday.com>',
    `Hello Hyacinth,

Your application for Inventory Control Clerk (R-50417) cannot be submitted to the hiring team because the following sections are missing:

- Education: graduation date
- Work experience: reason for leaving
- Resume/CV upload

Please sign in to Candidate Home and complete them.`,
  ),
  request(
    'References',
    'Recruitment Services <recruitment@ormsbycouncil.example>',
    `Dear Miss Tyndall

Thank you for your time on Tuesday. So that we can proceed to the final stage, could you provide the names, postal addresses and e-mail addresses of three referees, one of whom should be your present employer? They will not be approached without your agreement.

Yours sincerely
L. Pargeter
Recruitment Services`,
  ),
  request(
    'Action needed: background check consent',
    'Checkr <notifications@checkr.com>',
    `Hi Ambrose,

Sable Home Delivery has asked us to prepare a background report. By law we require your authorization.

1. Review the disclosure
2. Provide your SSN and addresses of the past 7 years
3. Sign electronically

[Begin]

This takes about 6 minutes.`,
  ),
  request(
    'Official transcripts',
    'Faculty Affairs <facaffairs@quillanstate.example>',
    `Dear Dr. Eberhart:

To complete your file, this office requires official transcripts from each institution conferring a post-secondary degree. Unofficial copies, such as those you uploaded, are acceptable for review only. Have the registrars send them to us directly, sealed or through Parchment.

Faculty Affairs`,
  ),
  request(
    'Proof of right to work in the UK',
    'Onboarding & Compliance <compliance@pikestreetcare.example>',
    `Dear Mrs Mwangi,

We are required by law to verify your right to work before any offer can be considered. Please supply ONE of the following: a share code from gov.uk together with your date of birth, or a scan of a British or Irish passport. BRP cards are no longer accepted.

Compliance, Pike Street Care`,
  ),
  request(
    'Salary expectation and notice period',
    'Deepika Nair <deepika.nair@zenvista.example>',
    `Dear Mr. Kulkarni,

With reference to your profile for AM-Treasury, kindly share the below details at the earliest:

Current CTC (fixed + variable):
Expected CTC:
Notice period (negotiable Y/N):
Reason for change:
PAN no.:

Basis the above we shall take it forward.

Thanks & Regards
Deepika Nair
HR, Zenvista`,
  ),
  request(
    'Portfolio',
    'Studio Manager <studio@hartnellpryde.example>',
    `Dear Ms Iwu,

Your letter interested us, but there was nothing to look at. Would you send half a dozen projects as a single PDF under 15 MB, with a sentence about what your part in each was? The partners will look on Thursday.

Studio Manager
Hartnell Pryde`,
  ),
  request(
    'Form T4: claim for interview expenses',
    'Finance Office <finance@aldermoor.example>',
    `Dear Dr Brodeur,

If you wish to be reimbursed for your journey to the interview on 9 May, please fill in the attached Form T4, add your IBAN and BIC, and return it with scanned tickets within 28 days. First-class fares and taxis are not refundable.

Finance Office`,
  ),
  request(
    'Pre-interview questionnaire',
    'iCIMS <sagebrushclinics+autoreply@talent.icims.com>',
    `Dear Candidate,

Ahead of any conversation with our medical director, we ask applicants for Physician Assistant - Urgent Care to answer ten short questions about licensure, DEA registration, procedures performed and shift preference.

Please respond at your earliest convenience: [Questionnaire]

Sagebrush Clinics Talent Team`,
  ),
  request(
    'Further particulars required by the panel',
    'Secretary to the Panel <panel@nationalgallery-west.example>',
    `Dear Mr Ferreira-Lund,

The panel has asked me to obtain from you a list of exhibitions for which you held budgetary responsibility, with the sums concerned, and a copy of one catalogue essay. I should be obliged to have these by Monday.

R. St. Clair
Secretary to the Panel`,
  ),
  request(
    'When could you begin?',
    'Olamide Fashola <o.fashola@harmattanfoods.example>',
    `Dear Mr. Danjuma,

Following your successful chat with our Factory Manager, we need to know your earliest resumption date and whether you will require relocation support to Kano. Also forward your NYSC discharge certificate and a recent passport photograph.

Treat as urgent.

Olamide Fashola`,
  ),
  request(
    'Outstanding tasks in your candidate profile',
    'SmartRecruiters <notifications@smartrecruiters.com>',
    `Hi Raphaël,

Keystone Chemicals is waiting for 2 items from you:

☐ Copy of diploma (Master or equivalent)
☐ Work permit / residence title

Upload documents`,
  ),
  request(
    'DBS application - ID verification',
    'Safer Recruitment <dbs@stwilfridsacademy.example>',
    `Dear Ms Ollerenshaw

As a shortlisted candidate for the post of Teaching Assistant you must complete a self-declaration of criminal record (enclosed) and bring or send certified copies of three documents from the list overleaf, at least one of which shows your current address. Return the declaration in an envelope marked CONFIDENTIAL to the Business Manager. It will not be opened before the shortlisting decision and will be destroyed if you are not appointed.

St Wilfrid's Academy`,
  ),
  request(
    'One more thing from our side',
    'Jochen Wiesinger <j.wiesinger@klangholz.example>',
    `Dear Ms. Tanaka,

thank you again for the pleasant talk in our workshop. For the works council I still need your certificate of apprenticeship in a translation as well as the job references of the last two employers. A simple translation is sufficient, it does not have to be sworn.

With kind regards
Jochen Wiesinger
Klangholz Orgelbau`,
  ),
  request(
    'EEO and veteran status survey',
    'Taleo <noreply@invalidemail.taleo.net>',
    `Dear applicant,

As a federal contractor, Brannock Dynamics invites you to complete the Voluntary Self-Identification of Disability (Form CC-305) and the protected veteran questionnaire for requisition 40922. Providing this information is voluntary and will be kept separate from your application.

Open the forms: [link]`,
  ),
  request(
    'Writing sample requested',
    'Chambers of Hon. P. Okonedo-Reyes <chambers@appeals-third.example>',
    `Dear Mr. Sutherland:

The Judge asks that applicants for the 2026-27 clerkship submit one writing sample of no more than twelve pages, unedited by others, preferably a bench memorandum or a section of a law review note. Attach a cover sheet that explains the circumstances in which it was written.

Chambers`,
  ),
  request(
    'SF-86 / e-QIP not submitted',
    'Personnel Security <persec@navaldepot.gov.example>',
    `1. You were granted access to e-QIP on 5 March. Your questionnaire shows as NOT SUBMITTED.
2. Complete Sections 11, 13A and 20B and release the form to this agency.
3. Print, sign and return the three signature pages by fax or encrypted mail.

Access lapses after 30 days of inactivity.`,
  ),
  request(
    'Request for availability of referees',
    'HireRight <customerservice@hireright.com>',
    `Hello Salome,

We have not been able to verify the following employment on behalf of Westbrook Insurance:

Employer: Tolliver & Sons (2016-2019)
Problem: business no longer trading

Please upload a payslip, P60 or contract for this period, or name a former supervisor who can vouch for it.

Case ID 7719-2204-K`,
  ),
  request(
    'Teaching dossier and statement on inclusion',
    'Department of Classics <classics-search@northlakes.example>',
    `Dear Colleague,

The committee, having made a first cut, would like to read more from you. Kindly upload to Interfolio a teaching dossier (no more than 20 pages, syllabi included) and a one-page statement on inclusive pedagogy before the end of next week. Letters from your recommenders, should they not be there yet, can come separately.

Department of Classics`,
  ),
  request(
    'Missing: driver’s abstract',
    'Fleet Hiring <fleethiring@prairiehaul.example>',
    `Rod,

We can't send your file to Safety without a 3-year commercial driver's abstract and CVOR, both dated within 30 days. Email or fax them to the yard. Also we need to see your passport if you want the cross-border board.

Fleet Hiring, Prairie Haul`,
  ),
  request(
    'Candidate information form (attached)',
    'HR Department <hr@alnoorhospital.example>',
    `Dear Nurse Jacinta,

Greetings from Al Noor Hospital!

Please find attached the Candidate Information Form. Kindly fill up all fields and send back with: passport copy, white background photo, DataFlow report, license eligibility letter, experience certificates (each attested). Incomplete set will not be processed for the ministry approval.

Best Regards,
HR Department`,
  ),
  request(
    'Your answer about hours',
    'Volunteer & Staffing <staffing@crannoghostel.example>',
    `Dear Eoghan,

One question was left blank on your form: whether you would be prepared to work sleep-in shifts at weekends. It makes a difference for the rota. Would you be so good as to tell me yes, no, or how often?

Volunteer & Staffing`,
  ),
  request(
    'Reference Request Status: 1 of 3 received',
    'Xref <no-reply@xref.com>',
    `Hi Tallulah,

Jervis Bay Health has asked you for three referees. One has answered. Two of the e-mail addresses you gave us appear to be personal ones (gmail, hotmail) and the client accepts only work addresses.

Please amend your referees here: [Update referees]`,
  ),
  request(
    'In continuation of our conversation',
    'Maître Sylvie Garance <s.garance@garance-notaires.example>',
    `Dear Madam,

It was a pleasure to receive you at the office. In order to complete the file that I shall present to my partners, I would be grateful if you could transmit to me your law diplomas, your marks of the last year and an extract of your criminal record of less than three months.

Please accept, Madam, my distinguished salutations.

Sylvie Garance`,
  ),
  request(
    'Eligibility form I-9 (Section 1)',
    'Equifax Workforce <noreply@equifax-i9.example>',
    `You have been asked by Lakota Ridge Schools to complete Section 1 of Form I-9.

Before you begin, have your Social Security number and, if applicable, your A-Number at hand. Section 2 will require you to present original documents to the district office.

Complete Section 1`,
  ),
  request(
    'Pre-employment medical questionnaire',
    'Occupational Health <oh@severnmeadows.example>',
    `Dear Colleague-to-be,

Private and confidential

Your recruiting manager has let us know that you are being considered for a post with exposure-prone procedures. Please complete the OH1 questionnaire online and supply evidence of hepatitis B, MMR, varicella and BCG immunity. If you no longer have records, your GP practice can print a summary.

Occupational Health`,
  ),
  request(
    'Clarification on your CV',
    'Pritchard Allen Search <admin@pritchardallen.example>',
    `Dear Tamsin,

Before I put you forward, can you help me with two matters? There is a gap between August 2019 and May 2020, about which the client is bound to ask; and your title at Rowe's is given once as Manager and once as Acting Manager. A corrected CV in Word, not PDF, would be ideal.

Best,
Admin team for Joan Pritchard`,
  ),
  request(
    'Additional documents: Skilled Worker sponsorship',
    'Global Mobility <mobility@copperfieldeng.example>',
    `Dear Mr. Bui,

We are assessing whether the role can be sponsored. To do so we need:

(a) your passport bio page and any current visa;
(b) an English language certificate (IELTS UKVI, PTE) or ENIC statement;
(c) dates of all stays in the United Kingdom since 2015.

Kindly send the whole in one message.

Global Mobility`,
  ),
  request(
    'Complete your application for Seasonal Ranger',
    'USA Staffing <noreply@usastaffing.example>',
    `Announcement: 25-PKS-12770731

You began, but did not finish, your application package. The following are required and not on file:

- SF-50 (if current or former Federal employee)
- DD-214 Member Copy 4 (if claiming veterans' preference)

Packages not completed by 11:59 p.m. ET on the closing date will not be rated.`,
  ),
  request(
    'Three questions from the Headteacher',
    'School Office <office@castlecombeprimary.example>',
    `Dear Mr Duckworth,

Mrs Hale is drawing up her shortlist and wonders (1) if you hold the NPQ for SENCOs or would take it within three years, (2) which phonics scheme you have taught, and (3) whether you might consider 0.8 rather than full time. An informal reply by e-mail is all she needs.

School Office`,
  ),
  request(
    'Photograph and biography for the panel pack',
    'Concert Hall Admin <admin@tynephil.example>',
    `Dear Ms Arakelyan,

We are putting together the folder that panel members take home on the eve of the auditions. May I ask you for a biography (150 words), a photograph we may reproduce, and the names of the two conductors who would speak for you? By tonight, if you would.

Concert Hall Admin`,
  ),
  request(
    'Post-interview: documentation',
    'Gobierno y Talento <talento@metrovalle.example>',
    `Dear Mr. Ocampo,

Thank you for assisting to the interview with Engineer Barrera. For to continue with the process we need that you send us: work certificates of the three last jobs, professional card copy (both sides) and certificate of bank account. Please in only one PDF.

Cordially,
Government and Talent
MetroValle`,
  ),
  request(
    'Consent to retain your data',
    'Greenhouse <no-reply@us.greenhouse.io>',
    `Hi Piotr,

Halden Robotics would like your permission to keep your application data for another 12 months while your candidacy is being considered. Without it, we must erase your data on 30 September.

[I agree] [Please delete my data]`,
  ),
  request(
    'Application form unsigned',
    'Clerk of Works <clerk@cathedralworks.example>',
    `Dear Mr Gudgeon,

Page 7 of your form reached us without a signature. I return a scan of that page. Please sign, date, and post or e-mail it back. The remainder is in order.

Clerk of Works`,
  ),
  request(
    'Client needs your updated CV today',
    'Kenji Watabe <k.watabe@sumidastaff.example>',
    `Dear Ms. Halloran,

Thank you for your cooperation always. The client requests a CV in their format (attached Excel), including TOEIC score, family name pronunciation and commuting time to Shinagawa. It would be appreciated if you could return it within today, Japan time.

Sumida Staff
Watabe`,
  ),
  request(
    'Disclosure of interests',
    'Appointments Commission <appointments@medregulator.example>',
    `Dear Professor Nkemelu

Lay and Registrant Council Members

Candidates who have passed sift are asked to declare, on the form annexed: directorships; political activity in the past five years; any regulatory or disciplinary proceedings; and anything else which, if it became known, might embarrass the Council. A nil return must also be made.

Appointments Commission Secretariat`,
  ),
  request(
    'Reasonable adjustments and dietary needs',
    'Assessment Centre Team <ac@millbrookwater.example>',
    `Dear Saoirse,

To help us get ready for the day, please tell us by return:

• whether you need any adjustment (extra time, large print, step-free access)
• what you do not eat
• the size of your hi-vis jacket, S to XXL

Assessment Centre Team`,
  ),
  request(
    'Certificate of Good Conduct and KRA PIN',
    'Admin/HR <hr@rifttea.example>',
    `Dear Madam,

Reference is made to your interview held on 3rd instant. You are required to submit the following compliance documents: Certificate of Good Conduct, KRA PIN, HELB clearance, CRB certificate and EACC form duly stamped. Submission should reach this office not later than Friday.

Admin/HR`,
  ),
  request(
    'Sample of your translation',
    'Language Services <langservices@hagueinstitute.example>',
    `Dear Ms. Van Overstraeten,

Would you kindly let us see two translations of yours into English that you are free to share, one legal and one general, of about 500 words each, the originals included? Reviser and terminologist will read them without knowing your name.

Language Services`,
  ),
  request(
    'Availability of your supervisor',
    'Dr. Imre Kolozsvári <kolozsvari@matinst.example>',
    `Dear Xin,

After your talk the group was unanimous that I should speak to your thesis supervisor before we go any further. Do you permit this, and how can I best reach her? If you would rather name somebody else, it is not a problem.

Regards,
Imre Kolozsvári`,
  ),
  request(
    'Interview travel: please provide details',
    'Candidate Travel <candidatetravel@brackwaterports.example>',
    `Dear Mr. Haugen,

In order that we may book your flights, please provide:

Name exactly as in passport
Date of birth
Preferred airport of departure
Frequent flyer no.
Seat (aisle/window)

Bookings are made by us and cannot be changed afterwards.`,
  ),
  request(
    'Registration pack',
    'Rapid Nursing Agency <compliance@rapidnursing.example>',
    `Hi Blessing,

We need the following before you can be put in front of any ward: Enhanced DBS on the update service, mandatory training certs (moving & handling, BLS, IG, safeguarding L2), two clinical references covering 3 years, fit-to-work certificate, proof of NI. I attach the pack. Bank details form goes separately.

Compliance team`,
  ),
  request(
    'Your qualifications: recognition',
    'Landesamt Personalstelle <personalstelle@landesamt-geo.example>',
    `Dear Mr. Sandhu,

your application can only be admitted to the procedure if the equivalence of your foreign degree is proven. Please hand in a statement of comparability of the ZAB or, if not existing, the confirmation that you have applied for it. For this we set you a time limit until the 30th of the month.

On behalf
Personalstelle`,
  ),
  request(
    'A few details for payroll modelling',
    'Compensation <comp@ridleywoods.example>',
    `Good morning Ms. Fontaine,

As discussed at the end of your meeting with Ms. Ridley, we would like to understand your salary requirement, any unvested stock that you would forfeit, and how much vacation you currently have. This helps us judge if the role fits; it is not an offer.

Compensation`,
  ),
  request(
    'Application query, ref. VC/25/31',
    'Recruitment Administrator <recruitment@seldonhall.example>',
    `Dear Applicant

Your supporting statement exceeds the permitted 1,000 words by some 640. So that all are treated alike, panel members will read no further than the limit. You may, if you prefer, substitute a shortened version up to midnight tomorrow.

Recruitment Administrator`,
  ),
  request(
    'Form of consent: credit and directorship search',
    'Vetting <vetting@stonegatebank.example>',
    `Dear Mr Achterberg,

As the position you were interviewed for is a certified function, we conduct regulatory references, a credit search and a directorship search at this point. We enclose the form of consent. Please list every address at which you have lived in the last six years, sign both copies, and return one.

Stonegate Bank Vetting`,
  ),
  request(
    'Please verify your e-mail to finish applying',
    'Teamtailor <no-reply@teamtailor-mail.com>',
    `Almost there, Hanne! Your application to Fjordbakeren is missing a phone number and an answer to "Do you hold a driving licence, class B?". Finish your application here: [link]`,
  ),
  request(
    'Security pass application for your visit',
    'Reception Services <passes@defencelab.gov.example>',
    `Visitor: Dr A. Rahman
Host: Sensors Group

To issue a pass for your visit we require nationality at birth, passport number, car registration and make. Dual nationals must declare both. Submit through the form not less than five working days beforehand, otherwise you will not be admitted.`,
  ),
  request(
    'Statement of faith',
    'Mission Partners Office <personnel@tidingsabroad.example>',
    `Dear Brother Caleb,

Greetings in His name. The council was encouraged by your letter. We now invite you to write out your testimony (two to three pages), to complete the doctrinal questionnaire and to ask your pastor to send us the church reference. May we have these by Pentecost?

Mission Partners Office`,
  ),
  request(
    'Copy of licence (Part 66)',
    'Technical Recruitment <techrec@aerolinq.example>',
    `REF AQ-LAE-25/07

PLS FWD COLOUR SCAN OF PART-66 LIC ALL PAGES, TYPE RATING CERTS (A320 CEO/NEO), HF/EWIS/FTS CERTS IN DATE, LOGBOOK LAST 24 MTHS. W/O THESE QA CANNOT ASSESS YR APPLICATION.

RGDS TECH REC`,
  ),
  request(
    'Two professional references, please',
    'Josephine Calder <josephine.calder@lochearnhotels.example>',
    `Dear Matthieu,

Chef was greatly taken with your tasting on Sunday. We'd now like to hear from two people you have cooked for. Head chefs or owners rather than colleagues, please, and telephone numbers where they may actually be caught between services.

Josephine Calder
People Manager, Loch Earn Hotels`,
  ),
  request(
    'Document checklist for walk-in candidates',
    'HR Cell <hrcell@vindhyapower.example>',
    `Candidates provisionally shortlisted after personal interview are hereby directed to upload the following on the portal within 7 days, failing which candidature shall be treated as cancelled:

i) Class X certificate as DOB proof
ii) Caste/EWS certificate in prescribed proforma, if applicable
iii) GATE score card
iv) NOC from present employer (PSU/Govt. employees)

HR Cell`,
  ),
  request(
    'Could you tell us more about your research plans?',
    'Max Ehrlich Centre <director.office@ehrlichcentre.example>',
    `Dear Dr. Bhattarai,

We spoke of your first two years; the board would also like to see the third to fifth, with an outline budget, an estimate of beam time and the names of those with whom you'd collaborate. Three pages suffice. The next board takes place on the 12th, papers close four days before.

Director's Office`,
  ),
  request(
    'Information required under the Rehabilitation of Offenders Act',
    'Admissions & Staffing <staffing@youthlodge.example>',
    `Our records show that you ticked "yes" in section 9 and left the box beneath it empty. Please give the nature of the offence, the court, the date and the sentence. A conviction does not of itself bar you from this employment. Answers will be seen by the Responsible Person only.

Youth Lodge`,
  ),
  request(
    'Re: Thursday’s interview - outstanding item',
    'Registrar’s Department <hr.registrar@brackenhill.example>',
    `Dear Ms Delahunt,

On checking the papers after you had left, I noticed that we took a copy of your degree certificate but not of your skills-for-life certificate in mathematics. Would you scan it to me? The panel's recommendation cannot go up without it.

With thanks,
Registrar's Department`,
  ),
  request(
    'Survey of shift preferences, Order Picker',
    'Avature <noreply@avature.net>',
    `To match you with a vacancy at Distribution Centre South, tell us which shifts you can work.

( ) Early 05:00-13:30
( ) Late 13:30-22:00
( ) Night 22:00-05:00
( ) Weekend only

How will you travel to work? ( ) Car ( ) Bus ( ) On foot

Submit`,
  ),
  request(
    'GitHub access and code sample',
    'Engineering Recruitment <eng@papercrane-maps.example>',
    `Dear Ms. Solheim,

The reviewers could not open the repository named in your application; it seems to be private. Kindly grant read access to "papercrane-review" or attach an archive of some code you consider representative. Anything between 300 and 1,000 lines is about right.

Engineering Recruitment`,
  ),
  request(
    'Letter of release',
    'Civilian Personnel <civpers@regimentalmuseum.example>',
    `WO1 (Retd) P. Hanratty

Your application for the post of Museum Warden refers. As you are within two years of leaving the Service, a business appointments clearance is called for. Forward Form BA1, completed by your last commanding officer, together with your testimonial.

Civilian Personnel`,
  ),
  request(
    'Confirm your details before we submit you',
    'Harlequin Locums <submissions@harlequinlocums.example>',
    `Dear Dr Ramachandran,

The health board asks for the following with every submission, so please type your answers beneath each line and send this back.

GMC number:
Section 12 approved (Y/N):
Hourly rate sought:
Earliest start:
Leave already booked:
Right to represent Harlequin exclusively for this vacancy (Y/N):

Submissions Desk`,
  ),
  request(
    'Request for bank reference and financial statement',
    'Franchise Recruitment <managers@oldmillinns.example>',
    `Dear Mr and Mrs Cottle,

We enjoyed showing you round the Plough. Tenant-manager candidates at this stage are asked for a statement of their means, a reference from their bank, and a two-year trading plan using the template enclosed. Please have all three with the area office by the 14th.

Old Mill Inns`,
  ),
];
