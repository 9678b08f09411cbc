/** Words for what lies somewhere: parts of a place, and bodies that are where their name says. Lemmas. */

/** What is part of a place, or beside it, as a town has it. */
export const PARTS =
  /^(?:harbour|harbor|port|suburb|outskirt|centre|center|heart|middle|north|south|east|west|district|quarter|city|town|village|province|region|state|street|coast|waters|island|valley|department)$/;

/** Bodies that are where their name says; an agency at work somewhere is not. */
export const SEATED =
  /^(?:embassy|consulate|mission|office|headquarters|court|university|school|hospital|base|branch|museum|parliament|jury|tribunal|seminary|mosque|church|synagogue|temple|college|academy|institute|laboratory|hotel|airport|station|clinic|prison|jail|plant|factory|refinery|legation|ministry|barracks|garrison|battalion|brigade)$/;
/** Prepositions of what lies within. */
export const IN = /^(?:in|at|inside|within|across|throughout)$/;
/** Prepositions of what lies beside. */
export const NEAR = /^(?:near|close to|outside|close|next to|north of|south of|east of|west of|around)$/;
