import { wordSet } from '../../word-set.ts';

/** Words of going somewhere, close before a place. */
export const GOES = wordSet(
  `come coming meet meeting visit arrive report held place interview interviewed see start join find waiting located based bring head walk go drop stop pop swing over down back use through
  we're invite invited welcome expect expecting show turn be appear appointment present person in-person site onsite on-site kom komm kommen venir viens venez acercarse venga venite passare`,
);
export const GOES_THERE = wordSet('come visit arrive arriving parking park door bell ring entrance report onsite on-site person in-person drop stop');
export const DETERMINERS = wordSet('the our my this a an');
export const ENDS = wordSet(
  'and on at for with where when to by so if from who which that is are as before after until or but please we you i will because since then now not the for',
);
export const NOT_A_PLACE = wordSet(
  `interview meeting call conclusion decision team role position next first second final process conversation you us me mind time week day month year morning afternoon evening touch person attention terms order case fact general advance addition
  company business working future past moment end beginning date slot link email mail reply answer question monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  zoom teams google microsoft skype webex video phone online screen profile portal website page inbox calendar account system hotel.com english panel list`,
);
export const ROOMS = wordSet(
  'room ward gate dock bay suite building block hall unit hangar platform terminal studio stage lab boardroom zimmer raum saal salle sala aula zaal kamer lokaal',
);
