package org.madang.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Something that a feature keeps about people. Every bean of this type is asked when a person wants a copy of what is
 * kept, leaves, or turns out to have two accounts; a feature that adds a table about people adds one of these.
 */
public interface PersonalRecords {

    /** How the copy calls it: a kebab-case word, unique. */
    String name();

    /** What is kept about the person, as rows of simple values with the same keys; empty where there is nothing. */
    List<Map<String, Object>> of(UUID person);

    /**
     * The person leaves: what is only the person's goes, and what others rely on stays without the person. Called in the
     * transaction that ends the account.
     *
     * @param withTexts whether the person wants the own texts to go as well
     */
    void forget(UUID person, boolean withTexts);

    /** Two accounts are one person's: gives what belongs to one to the other, in the transaction that joins them. */
    void handOver(UUID from, UUID to);
}
