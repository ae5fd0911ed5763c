/** Carries posts into KakaoTalk as messages with a button. Fires no event. */
@NullMarked
package org.madang.syndication.kakaotalk;

import org.jspecify.annotations.NullMarked;
