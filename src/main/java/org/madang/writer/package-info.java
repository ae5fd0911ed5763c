/**
 * Citizen writers (시민기자): they apply, are appointed for a term and a cohort with a certificate that anybody can check,
 * resign, or come to the end of their term. What they write is theirs; see {@code post}.
 */
@NullMarked
package org.madang.writer;

import org.jspecify.annotations.NullMarked;
