/**
 * What the law asks for, apart from any score: temporary measures that end by themselves, removals by order, and masks
 * over personal data. Every step stands in the public log; never on what is about the office's own department. Fires
 * {@link org.madang.moderation.StandingChanged}.
 */
@NullMarked
package org.madang.moderation.legal;

import org.jspecify.annotations.NullMarked;
