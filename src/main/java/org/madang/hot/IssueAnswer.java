package org.madang.hot;

import java.time.Instant;

/**
 * A city's answer to a proposal that belongs to an issue.
 *
 * @param number of the proposal
 * @param title of the proposal
 * @param department slug
 * @param beginning of the answer's text, 300 characters at most
 */
public record IssueAnswer(
        long number, String title, String department, String decision, String beginning, Instant at) {}
