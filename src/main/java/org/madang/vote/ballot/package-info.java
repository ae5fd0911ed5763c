/**
 * Votes for, against or abstaining, in a window of time: one a verified person, secret, and for anybody to recount. Fires
 * {@link org.madang.vote.ballot.BallotOpened} and {@link org.madang.vote.ballot.BallotClosed}.
 */
@NullMarked
package org.madang.vote.ballot;

import org.jspecify.annotations.NullMarked;
