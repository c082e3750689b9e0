import { defineKind } from './kind.ts';

/** Moves an interview that was agreed. */
export const reschedule = defineKind({
  kind: 'reschedule',
  acts: [
    {
      name: 'moves the interview',
      unlessDenied: true,
      phrases: [
        "we|i|we've|i've|we're|i'm|he|she|they|has|have|need|needs|had|must|like ** to reschedule",
        "we|i|we've|i've|has|have|had|been|be|was|is|were|are|being|gets rescheduled|postponed|rearranged",
        "i've|we've|have|has|been|was|is|were|are|being moved|shifted|pushed|changed * to|from|until|back|forward|by * #time",
        'rescheduled|rescheduling ** @interview|call|meeting|chat|conversation',
        '@interview|call|meeting|chat|conversation|appointment|time ** rescheduled|moved|postponed|changed|rearranged|updated',
        'reschedule our|your|the|this ** @interview|call|meeting|chat|conversation|time',
        'reschedule|rescheduling request|notice|required|needed|for|to',
        'request for ** rescheduling',
        '{move} our|your|the|this ** @interview|call|meeting|chat|conversation|time|it ** to|from|back|#time',
        '{push} our|your|the|this|back ** @interview|call|meeting|chat|conversation|time|it|back ** to|#time',
        '{postpone} ** @interview|call|meeting|chat|conversation',
        '{change} * to|in|of|the|your|our ** @interview|time|schedule|date * time|schedule|date',
        'schedule|time|date|calendar|interview|meeting change|update|changed',
        'updated * invitation|event|time|interview|schedule|details',
        'new|revised|updated time|date|slot|schedule|interview',
        'previous|original|old|former|earlier time|date|slot|schedule|interview',
        'start|begin|meet|do|have|speak|talk|move|make ** #time instead|rather',
        "unable|not|cannot|can't ** hold|conduct|attend|do ** interview|interviews ** planned|scheduled|#time",
        'your|the new date|time|appointment',
        'bring|move|push ** forward|back|up|earlier|later ** #time',
        'conflict|conflicts|emergency|came|sick|ill|overrun|unavailable ** reschedule|another|different|instead|move|push|later|alternative',
        "can't|cannot|unable|no|not ** make ** #time|interview|call|meeting",
      ],
    },
  ],
  weigh({ acts, job, isReceipt }) {
    if (isReceipt || !acts.has('moves the interview')) return 0;
    const isAboutInterview = acts.has('names an interview', 'mentions an interview') ? job >= 1 : job >= 2;
    if (!isAboutInterview) return 0;
    return acts.count('moves the interview') > 1 || acts.inSubject('moves the interview') ? 0.97 : 0.92;
  },
});
