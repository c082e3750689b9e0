import { defineKind } from './kind.ts';

/** States the time of an interview that is agreed: confirmations, reminders, calendar mails. */
export const confirmation = defineKind({
  kind: 'confirmation',
  acts: [
    {
      name: 'states an agreed interview',
      phrases: [
        '@interview ** @be * @set',
        '@interview @set',
        'interview|interviews|screen|screening confirmation|confirmed|scheduled|details|reminder|schedule|itinerary|booked|agenda',
        'confirm|confirms|confirming|confirmation|confirmed ** @interview',
        'booked|scheduled ** interview|screen|interviews',
        '@interview ** @set for|on|at',
        'your * @interview ** is|are|will|takes|begins|starts on|at|for|tomorrow|today|be|taking|next|now|coming|#time',
        'your * @interview * on|at|for|tomorrow|today|with ** #time',
        'you * have ** interview|screen * scheduled|with|on|at|tomorrow|today|coming|booked|#time',
        'called|call * for ** interview ** on|at #time',
        'interview call letter',
        'invitation|accepted|event ** @interview ** #time',
        '@interview with ** #time',
        'details ** @interview',
        'meeting|call|chat|conversation|time|slot|session|appointment * confirmed|scheduled|booked|set',
        'confirm|confirming|confirmed|confirmation ** call|chat|meeting|conversation|appointment|time|session|visit ** #time',
      ],
    },
    {
      name: 'states an agreed talk',
      phrases: [
        'look|looking forward to speaking|meeting|seeing|talking|chatting|connecting|welcoming|our|your ** #time',
        'see|speak|talk|meet|chat you|to|with|soon ** #time',
        'scheduled|confirmed|booked|set|arranged|down|locked * for|on|at|in ** #time',
        "all|you're set|confirmed|booked",
        "i've|we've|i|we have|'ve you * down|scheduled|booked|penciled|pencilled",
        'calendar invite|invitation|hold|event ** sent|send|attached|shortly|follow|below',
        'invite|invitation ** sent|attached|calendar',
        'new|accepted|invitation event|invitation|interview',
        'when ** #time',
        "you|you'll * be|will ** meeting|speaking|interviewing|talking|interviewed * with|by",
      ],
    },
    {
      name: 'gives an interview a time',
      phrases: ['interview|screen|screening * * #time', 'see|seeing|expect|expecting ** you ** interview', 'event|meeting * time|date'],
    },
    {
      name: 'agrees to a time',
      phrases: [
        'perfect|great|wonderful|excellent|lovely|super|fine ** #time|works|suits|expect',
        'works|suits * for? us|me|well|perfectly|too',
        'see|expect|expecting you then|there|soon|tomorrow|on|for',
      ],
    },
    {
      name: 'reminds of an interview',
      phrases: [
        'reminder|reminding|remind ** @interview|call|chat|conversation|meeting',
        '@interview|call|meeting|chat * reminder',
        "upcoming|tomorrow's|today's * @interview",
        'interview|screen|call|chat|conversation|meeting tomorrow|today',
        'interview * starts|begins * in',
      ],
    },
    {
      name: 'says how to join',
      phrases: [
        'join|dial|log|access|connect ** link|meeting|zoom|teams|meet|google|number|call|webex|video|interview|minutes',
        'zoom|teams|meet|meeting|webex|video|conference|conferencing|hangouts|call|interview link|id|url|details',
        'arrive|check|report * minutes|early|in|reception|security|front|to',
        'bring|dress|parking|reception|receptionist|badge ** photo|id|copy|copies|resume|casual|business|office|desk|building|passport|arrival',
        'please * arrive|join|dial|log|report|bring',
        'dial-in|passcode|join|pin',
      ],
    },
  ],
  weigh({ acts, job, statesTime, isReceipt }) {
    if (isReceipt || (acts.has('mentions an interview', 'names an interview', 'addresses the candidate') ? job < 1 : job < 2)) return 0;
    const states = acts.has('states an agreed interview');
    const agreed = acts.has('states an agreed talk', 'agrees to a time');
    const joins = acts.has('says how to join');
    const asks = acts.has('asks when you can', 'asks to confirm') && !acts.inSubject('states an agreed interview');
    const invites = acts.has('invites to an interview', 'proposes to talk');
    const isTheirs = acts.has('addresses the candidate', 'agrees to a time', 'states an agreed talk') || acts.inSubject('mentions an interview');
    if (states && statesTime && (isTheirs || joins)) return asks ? 0.7 : 0.9;
    if (acts.has('reminds of an interview') && (statesTime || joins)) return asks ? 0.7 : 0.9;
    if (acts.has('turns you down', 'is written by a candidate', 'met before')) return 0;
    if (acts.has('gives an interview a time') && statesTime && isTheirs && (agreed || joins || !invites)) return asks ? 0.6 : 0.76;
    if (states && (joins || agreed)) return asks ? 0.6 : 0.8;
    if (agreed && statesTime && (acts.inSubject('mentions an interview') || ((joins || invites) && job >= 2))) return asks ? 0.6 : 0.78;
    return 0;
  },
});
