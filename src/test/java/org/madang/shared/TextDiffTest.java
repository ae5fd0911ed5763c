package org.madang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.madang.shared.TextDiff.Change;
import org.madang.shared.TextDiff.Part;

class TextDiffTest {

    private static String without(Change left, String before, String after) {
        return TextDiff.between(before, after).stream()
                .filter(part -> part.change() != left)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    @Test
    void tellsWordByWordWhatChanged() {
        assertThat(TextDiff.between("산책로에 등을 달아 주세요", "산책로에 밝은 등을 달아 주세요"))
                .filteredOn(part -> part.change() != Change.SAME)
                .singleElement()
                .satisfies(part -> assertThat(part.text().strip()).isEqualTo("밝은"))
                .satisfies(part -> assertThat(part.isAdded()).isTrue());
    }

    @Test
    void bothWordingsCanBeReadOutOfIt() {
        var before = "하나 둘\n\n셋  넷\t다섯\n";
        var after = "\n하나\n셋 넷 여섯";
        assertThat(without(Change.ADDED, before, after)).isEqualTo(before);
        assertThat(without(Change.REMOVED, before, after)).isEqualTo(after);
    }

    @Test
    void emptyAndSameTextsChangeNothing() {
        assertThat(TextDiff.between("", "")).isEmpty();
        assertThat(TextDiff.between("같은 말", "같은 말")).containsExactly(new Part(Change.SAME, "같은 말"));
    }
}
