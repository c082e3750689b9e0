import { ordinalsOf } from '../dates/date-words.ts';
import { defineLanguage } from './language.ts';

export const english = defineLanguage({
  locale: 'en',
  common:
    'the and to of you your for we is with on this have be are will our not at as from it that please by can if an or a in i me my do no was has but so us what when where',
  pluralEnding: 's',
  dates: {
    months: { sept: 8 },
    weekdays: { tues: 2, weds: 3, thur: 4, thurs: 4 },
    wordlikeWeekdays: 'sun, sat, wed, mon, fri',
    ordinalEndings: 'st, nd, rd, th',
    ordinals: {
      thirtieth: 30,
      ...ordinalsOf(
        'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
        'twenty thirty',
      ),
    },
    relativeDays: {
      today: 0,
      tonight: [0, 'pm'],
      'this morning': [0, 'am'],
      'this afternoon': [0, 'pm'],
      'this evening': [0, 'pm'],
      tomorrow: 1,
      tmrw: 1,
      tomorow: 1,
      tommorow: 1,
      tommorrow: 1,
      'day after tomorrow': 2,
      yesterday: -1,
    },
    articles: 'a, an',
    numbers: { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
    whichBefore: {
      next: 'next',
      following: 'next',
      coming: 'coming',
      this: 'this',
      'this coming': 'coming',
      last: 'last',
      previous: 'last',
      'week on': 'week later',
      'week from': 'week later',
      'fortnight on': 'fortnight later',
    },
    whichAfter: { next: 'coming', week: 'week later', 'week later': 'week later', fortnight: 'fortnight later' },
    weeks: { 'next week': 'next', 'following week': 'next', 'this week': 'this', 'this coming week': 'next', 'the coming week': 'next' },
    units: { day: 1, days: 1, week: 7, weeks: 7, fortnight: 14, fortnights: 14 },
    inWords: 'in',
    ago: 'ago',
    fromNow: { 'from now': 0, 'from today': 0, 'from tomorrow': 1 },
    of: 'of',
    the: 'the',
    on: 'on',
    onThe: '',
    at: 'at, @, starts, begins, starting at, sharp at',
    hourOpeners: '',
    insteadOf: 'rather than, instead of',
    from: 'from, between',
    to: 'to, until, till, til, through, thru',
    and: 'and',
    or: 'or, and, &',
    joints: 'on, at, @, of, the, from, between, for, in, by, starting, beginning, sharp, prompt, promptly',
    mornings: 'morning, in the morning',
    afternoons: 'afternoon, evening, night, tonight, in the afternoon, in the evening, at night',
    hourWords: "o'clock, oclock, ish",
    hourUnits: 'h, hrs',
    namedClocks: { noon: '12:00', midday: '12:00', midnight: '00:00' },
    beforeHour: {
      half: 30,
      'half past': 30,
      'quarter past': 15,
      'a quarter past': 15,
      'quarter after': 15,
      'quarter to': -15,
      'a quarter to': -15,
      'quarter of': -15,
      'quarter till': -15,
      'five past': 5,
      'ten past': 10,
      'twenty past': 20,
      'twenty five past': 25,
      'five to': -5,
      'ten to': -10,
      'twenty to': -20,
    },
    afterHour: { thirty: 30, fifteen: 15, 'forty five': 45, 'forty-five': 45, twenty: 20, ten: 10, '-thirty': 30, '-fifteen': 15 },
    counted:
      'people, candidates, business, working, percent, questions, rounds, interviews, pages, times, participants, employees, items, month, months, year, years',
    lengthUnits: { minute: 1, minutes: 1, min: 1, mins: 1, hour: 60, hours: 60, hr: 60, hrs: 60, h: 60 },
    lengthNumbers: { fifteen: 15, twenty: 20, thirty: 30, forty: 40, 'forty-five': 45, fifty: 50, sixty: 60, ninety: 90 },
    during: 'for',
    lengths: {
      'half an hour': 30,
      'half hour': 30,
      'half-hour': 30,
      'an hour and a half': 90,
      'one hour and a half': 90,
      'one and a half hours': 90,
      'one-and-a-half hours': 90,
      'two and a half hours': 150,
      'two hours and a half': 150,
      'three quarters of an hour': 45,
      'quarter of an hour': 15,
      'an hour and a quarter': 75,
      'an hour and fifteen minutes': 75,
      'an hour': 60,
    },
    marginsBefore: 'within, next, every, last, past, in, least, under, per',
    marginsAfter: 'early, before, prior, beforehand, ago, notice, earlier, late, ahead, in, drive, walk, away, later',
    zones: { 'uk time': 'Europe/London' },
    purposes: {
      same: 'same time',
      moved: '',
      fillers: 'the, end, of, close, business, on, at, is, this, next, latest, day, noon, midnight, around, in, hour, hours, days, day, than',
      conditions: 'if, unless, in case, should',
      old: `originally, original, previous, previously, old, former, formerly, earlier scheduled, was scheduled, were scheduled, had scheduled, was due, was set, was booked, initially, instead of, rather than, no longer, from, can't make, cannot make, can't do, cannot do, can no longer do, unable to make, have to move, need to move, was at, was for, was on, which was, that was, (was, supposed to`,
      off: `no longer, doesn't work, does not work, won't work, will not work, isn't possible, is not possible, isn't going to, is not going to, won't happen, will not happen, has to move, needs to move, is off, can't happen, cannot happen, fell through, has been moved, has moved, has been cancelled, was cancelled, is cancelled, won't be able, will not take place, can't go ahead, cannot go ahead, (was), frees`,
      new: 'new, rescheduled to, rescheduled for, moved to, move it to, moved it to, moved until, push to, pushed to, pushed it to, push it to, pushed back to, changed to, postponed to, postponed until, updated, now, propose, to, make it',
      deadline:
        'by, before, until, no later than, not later than, deadline, due, expire, expires, expiring, close, closes, within, ahead of, prior to, locks, latest',
      answer: 'hear, decision, decide, update, feedback, get back, let you know, be in touch, outcome, answer, inform you, notify',
      yours: 'please, kindly, could you, can you, send, submit, reply, respond, confirm, return, complete, sign, let us know, let me know',
      past: 'applied, submitted, received, dated, posted, start date, starting, joining date, born, since, sent, last interview, we met, met with, spoke, talked, spoken, chatted, your application, effective, copyright',
      about:
        'interview, screen, call, chat, meeting, meet, when, date, time, slot, scheduled, confirmed, available, availability, conversation, speak, talk, appointment, invitation, start, starts, begin, begins, join, session, visit, work, works, option, options',
      choice:
        'available, availability, option, options, slot, slots, either, or, choose, pick, prefer, following, times, one of, work best, works best, work better, works better, gaps, if not, alternatively, failing that, any of, suit, suits, which, whichever, reply with',
    },
  },
  concepts: {
    you: `you your yours you're you'll you've you'd yourself u ur`,
    we: `we our us we're we'll we've we'd i i'm i'll i've i'd me my they they've they'd he she he's she's team board committee panel governors
      management owner owners delegate employer organiser organizer host poster everyone everybody`,
    interview: `{interview} intervew intervw screening prescreen audition superday shortlisting kennismaking`,
    round: `panel round viva onsite on-site loop trial tryout stint oral discussion centre l1 l2 f2f walk-in stage step screen chat final finals live`,
    meeting: `{meet} met meeting {talk} {chat} {speak} {call} {phone} {ring} {dial} {telephone} conversation discussion appointment session coffee tour
      {visit} {come} see seeing zoom teams webex skype meet video videocall telecon hangout whatsapp {join} {attend} {report} appear event slot
      intro get-together catch-up sit-down pop drop hear f2f walk-in invitation invite {expect}`,
    job: `role position job post vacancy opening requisition req internship apprenticeship traineeship placement jd`,
    occupation: `engineer developer programmer manager director assistant associate nurse nursing technician officer clerk analyst teacher tutor lecturer
      professor postdoc researcher scientist chef cook baker waiter waitress server bartender barista driver coordinator specialist representative
      consultant designer architect accountant auditor bookkeeper supervisor operator mechanic electrician plumber carpenter joiner welder apprentice
      trainee intern lead leader librarian cashier receptionist secretary foreman buyer dispatcher planner administrator executive rep salesperson
      carer caretaker cleaner porter housekeeper concierge auditor adviser advisor solicitor paralegal lawyer economist editor writer copywriter
      journalist photographer producer stylist hairdresser therapist physiotherapist pharmacist dentist hygienist doctor paramedic midwife vet
      gardener farmer farmhand herdsperson grower arborist ranger guard constable firefighter deckhand captain pilot steward guide instructor coach trainer
      merchandiser cutter machinist lineworker linesman adjuster underwriter broker teller agent head chief principal graduate fellow faculty
      curator conservator registrar archivist strategist marketer recruiter sde qa rn pa crew staff worker labourer laborer helper hand
      understudy dancer musician organist florist butcher brewer winemaker surveyor estimator roofer painter decorator fitter installer inspector`,
    hiring: `hiring {recruit} recruitment recruiter vacancy candidate candidacy candidature applicant application {shortlist} hr talent staffing personnel
      requisition onboarding careers employment employer {hire} apply applying applied interviewer notice panel jd incumbent headcount`,
    paper: `cv resume résumé resumé application letter portfolio profile experience background qualifications showreel cover`,
    decided: `{decide} decision {choose} chose chosen {select} selection {appoint} {hire} {offer} {pick} {promote} {approve} {give} given gave went gone going go
      {accept} fill filled {close} {prefer} {move} {proceed} {progress} {advance} {take} taking took taken {consider} consideration {continue} {pursue} {invite} {shortlist}
      {award} {cast} cast success successful outcome disposition status result tipped {recommend} {opt} {settle}`,
    someoneElse: `another other others someone somebody else different internal internally colleague finalist whose insider stronger elsewhere already`,
    not: `not no unable never none nobody cannot without neither nor aren't isn't wasn't weren't won't wouldn't don't doesn't didn't can't couldn't haven't hasn't nothing hardly`,
    regret: `sorry unfortunately regret regretfully regretted sadly hate afraid hard harder hardest disappointing disappointed disappoint unsuccessful apologies apologise
      apologize luck wish future discontinued declined rejected overqualified unlucky`,
    forward: `forward further ahead onward on next fit match among join with suitable right eligible cut-off longer running`,
    fixed: `{confirm} confirmation booked book scheduled {schedule} set locked fixed firm reserved reserve arranged agreed accepted allocated allotted down {remind} reminder nudge
      upcoming hereby settled calendar starts starting begins start works fine perfect suits convenient yours diary penned pencilled penciled agenda itinerary see hour tonight`,
    asks: `which when whenever could can would please kindly suit suits reply pick choose convenient available availability free grab select tick mark slot times options
      poll {propose} {suggest} {prefer} work works whichever either able any let lmk accept come fancy`,
    moved: `moved move moving instead {change} updated {update} {reschedule} rescheduling {postpone} later earlier rather former formerly original originally old previous
      previously new {push} {shift} {swap} {amend} {adjust} revised {replace} bump bumped again`,
    off: `{cancel} cancelled cancelling cancellation off scratch withdrawn {withdraw} frozen froze freeze void scrapped dropped terminated shelved stopped deferred`,
    wait: `wait waiting weeks patience delay delayed silence until till soon still pending vetting process progress decide decides decision notify notified hear answer update
      news know outcome running meanwhile between meantime month weeks week long slow bear hang sit tight takes taking`,
    send: `{send} {upload} {provide} {answer} {attach} {email} {forward} {fill} {complete} {enter} {submit} {return} {list} {share} {need} {require} required missing outstanding
      write {supply} bring give outstanding pending reply {collect}`,
    documents: `document reference referee transcript sample photo picture question questionnaire form slip payslip certificate passport id copies copy responses portfolio
      licence license degree diploma proof checks names paperwork drawings answers statement referees certificates clearance`,
    test: `{test} assessment challenge assignment exercise hackerrank codility codesignal testgorilla take-home takehome homework quiz psychometric aptitude simulation`,
    money: `salary wage wages hourly pay contract ctc annum base bonus benefits lpa terms fte scale equity rent-free compensation stipend allowance per package pension`,
    begin: `start starting join joining begin commence doj resign acceptance accept sign offer welcome congratulations aboard unanimous yes`,
    place: `floor street road room building reception desk gate door office headquarters avenue parking venue location address where square lane hall entrance upstairs`,
    received: `received receipt got arrived reached recorded registered referred submitted submission acknowledged envelope withdrew logged safely successfully thanks thank`,
    mayCome: `if should once may might review reviewed reviewing survey recommend feedback closes after interested urgent requirement`,
    praise: `pleased delighted glad happy impressed enjoyed loved love liked like pleasure excited thrilled congratulations lovely great good`,
    government: `visa consulate consular embassy citizenship residence petition jury court police-report summons registry tax licence-renewal b1 ds-160`,
    schooling: `admission admissions school pupil parents parent kindergarten nursery-place class lesson course term campus student scholarship degree-course tuition msc enrol enrolment`,
    press: `podcast episode recording newspaper gazette magazine article feature reporter journalist story readers listeners photographer broadcast`,
    housing: `tenant tenancy rent landlord flat apartment lease viewing mortgage loan insurance claim lettings`,
    health: `patient dental surgery doctor dentist gp vaccination dose medication clinic symptoms prescription`,
    service: `delivery parcel courier order invoice shipment heat meter boiler plumber roof technician window service repair flight hotel table reservation salon`,
    event: `webinar seat ticket register registered registration session conference speakers talk keynote recording attendees festival lunch luncheon dinner party club match volunteer charity`,
    selling: `demo product customers customer discount price free percent sales trial offer software platform pricing brochure premium`,
    hiringSide: `scorecard interviewers debrief kit applicants resumes cvs overdue interviewed headcount slate assigned evaluation`,
    thirdPerson: `his her him hers he she candidates candidate's`,
    business: `deal agreement draft client invoice project trading counterparty quarter report budget forecast memo attached agenda attorney counsel legal contracts proposal
      presentation slides vendor positions risk review staff memo`,
    bulk: `unsubscribe newsletter alert alerts jobs digest subscribe subscribers webinar sponsored deals offers top matches recommended stop tips`,
  },
});
