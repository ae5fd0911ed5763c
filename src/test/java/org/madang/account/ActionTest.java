package org.madang.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of rights is the one that people read. */
class ActionTest {

    private static final Path PAGE = Path.of("docs/reference/permissions.md");

    @Test
    void theReferenceShowsTheTable() throws IOException {
        var expected = Arrays.stream(Action.values()).map(ActionTest::row).collect(Collectors.joining("\n"));

        var shown = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .collect(Collectors.joining("\n"));

        assertThat(shown)
                .as("docs/reference/permissions.md must say:%n%s", expected)
                .isEqualTo(expected);
    }

    private static String row(Action action) {
        var cells = Arrays.stream(Capacity.values())
                .map(capacity -> action.isOpenTo(capacity) ? "✓" : "·")
                .collect(Collectors.joining(" | "));
        var conditions = action.conditions().stream()
                .sorted()
                .map(condition -> "`" + condition + "`")
                .collect(Collectors.joining(", "));
        return "| `" + action + "` | " + cells + " | " + (conditions.isEmpty() ? "·" : conditions) + " | "
                + (action.isOpenWhileSuspended() ? "✓" : "·") + " |";
    }

    @Test
    void nobodyMayChangeOrHideWhatOthersWrote() {
        assertThat(Action.values())
                .filteredOn(action -> action.name().matches("(EDIT|WITHDRAW|PUBLISH|SUBMIT)_(POST|PROPOSAL|COMMENT)"))
                .hasSize(8)
                .allSatisfy(action -> assertThat(action.conditions()).contains(Condition.OWN_TEXT));
    }

    @Test
    void auditorsOnlyRead() {
        assertThat(Action.values())
                .filteredOn(action -> action.isOpenTo(Capacity.AUDITOR) && !action.isOpenTo(Capacity.RESIDENT))
                .containsExactlyInAnyOrder(
                        Action.READ_DESK, Action.ENTER_OFFICE, Action.READ_RECORDS, Action.LOOK_AT_IDENTITY);
    }
}
