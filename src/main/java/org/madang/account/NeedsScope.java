package org.madang.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which scope a token needs for a call of the API, or for all calls of a resource. Without it reading needs {@link
 * Scope#READ} and everything else {@link Scope#WRITE}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NeedsScope {
    Scope value();
}
