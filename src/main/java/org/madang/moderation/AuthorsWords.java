package org.madang.moderation;

import java.util.UUID;

/** Where words of a text's author are copied to for those who judge it. */
public interface AuthorsWords {

    /** The text is not public any more. Called in the transaction in which it went. */
    void forgetWords(UUID content);
}
