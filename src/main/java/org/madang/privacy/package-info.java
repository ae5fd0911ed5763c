/**
 * What people may do with what is known of them: see and revoke consents, take a copy, leave; children come in with a
 * guardian; and what is not needed any more is forgotten. Other features join in by
 * {@link org.madang.account.PersonalRecords}.
 */
@NullMarked
package org.madang.privacy;

import org.jspecify.annotations.NullMarked;
