/** Verbs that share a construction, where both the mending of trees and the frames ask for them. Lemmas. */

/** "appointed X director": a person and the post that he is given. */
export const APPOINTING = /^(?:appoint|name|elect|reelect|re-elect|nominate|install|crown|reappoint|swear_in)$/;
