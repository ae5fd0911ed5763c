package org.madang.raising;

import java.time.Instant;
import org.madang.content.ContentRef;

/** A post was raised to the front page. */
public record PostRaised(ContentRef post, Instant at) {}
