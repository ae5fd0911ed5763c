package org.madang.search;

import java.util.List;

/**
 * Why a text stands where it stands among the answers to a search.
 *
 * @param score all of it; 0 if the search does not find the text
 * @param parts what makes the score, by the names of {@link Weights}; those that add nothing are left out
 */
public record Explanation(String title, float score, List<Part> parts) {

    /**
     * What one thing adds.
     *
     * @param name of a weight, kebab-case
     * @param weight the factor by which it counts
     * @param score what it adds, the weight included
     */
    public record Part(String name, float weight, float score) {}
}
