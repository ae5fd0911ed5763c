package org.madang.shared;

/** Names of the analyzers of the full-text index, so that entities need not know the search feature. */
public final class Analyzers {

    /** Korean and English text as it is indexed: compounds kept and split. */
    public static final String KOREAN = "korean";

    /** The same as it is searched: compounds split only, so that a query never turns into a phrase. */
    public static final String KOREAN_QUERY = "korean_query";

    private Analyzers() {}
}
