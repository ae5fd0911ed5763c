package org.madang.shared;

import java.util.Arrays;
import java.util.List;

/**
 * How supports raise a proposal, and when a ballot opens by itself.
 *
 * @param levels three numbers of supports, ascending: the department answers, a public debate, the mayor answers
 * @param ballotAt the number of supports at which a ballot opens by itself, one of the levels; 0 for never
 * @param ballotDays for how many days such a ballot is open
 */
public record ParticipationSettings(List<Integer> levels, int ballotAt, int ballotDays) {

    private static final int MOST_DAYS = 90;

    static ParticipationSettings from(SettingValues values) {
        var levels = values.matching(
                        "MADANG_SUPPORT_LEVELS",
                        "[1-9][0-9]{0,6},[1-9][0-9]{0,6},[1-9][0-9]{0,6}",
                        "three numbers such as 50,100,1000")
                .map(text ->
                        Arrays.stream(text.split(",")).map(Integer::valueOf).toList())
                .orElse(List.of(50, 100, 1_000));
        if (levels.get(0) >= levels.get(1) || levels.get(1) >= levels.get(2)) {
            throw new InvalidSettingException(
                    "MADANG_SUPPORT_LEVELS", "must be three numbers, each above the one before");
        }
        int ballotAt = values.number("MADANG_BALLOT_AT", levels.get(1), 0, levels.get(2));
        if (ballotAt != 0 && !levels.contains(ballotAt)) {
            throw new InvalidSettingException("MADANG_BALLOT_AT", "must be 0 or one of MADANG_SUPPORT_LEVELS");
        }
        return new ParticipationSettings(levels, ballotAt, values.number("MADANG_BALLOT_DAYS", 14, 1, MOST_DAYS));
    }
}
