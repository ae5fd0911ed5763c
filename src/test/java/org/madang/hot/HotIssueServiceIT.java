package org.madang.hot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.post.PostService;
import org.madang.post.PostText;
import org.madang.search.Hit;
import org.madang.shared.DomainException;
import org.madang.testing.Deployments;
import org.madang.testing.Given;

@ExtendWith(ArquillianExtension.class)
class HotIssueServiceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    PostService posts;

    @Inject
    HotIssueService issues;

    @Inject
    HotIssueGatherer gatherer;

    private long residentWrites(String title) {
        given.signedIn(given.resident());
        var text = PostText.of(title, "어제 보았어요.", null, "culture", "given-dong", List.of(), null, null, "ko");
        var draft = posts.create(text);
        return posts.publish(draft.getNumber(), null, List.of()).getNumber();
    }

    private HotIssue issue(String word) {
        return issues.current().stream()
                .filter(issue -> issue.word().equals(word) && "given-dong".equals(issue.neighbourhood()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatManyWriteIsGatheredNamedAndPinned() {
        long first = residentWrites("느티천의 수달 가족");
        for (int i = 2; i <= 6; i++) {
            residentWrites("수달을 " + i + "마리 보았어요");
        }
        issues.refresh();
        var found = issue("수달");

        assertThat(found.people()).isEqualTo(6);
        assertThat(found.name(Locale.KOREAN)).isEqualTo("수달");
        assertThat(issues.course(found)).hasSize(26);
        assertThat(isGathered(found.number(), first)).isTrue();
        refusedToResidents(found.number());

        given.signedIn(given.staffOf("parks"));
        issues.name(found.number(), "돌아온 수달", "Otters are back");
        issues.pin(found.number(), true);
        issues.refresh();

        var named = issue("수달");
        assertThat(named.number()).as("its address stays").isEqualTo(found.number());
        assertThat(named.name(Locale.ENGLISH)).isEqualTo("Otters are back");
        assertThat(issues.current()).first().isEqualTo(named);
        issues.pin(found.number(), false);
    }

    /** The index takes a moment; a test inside the server has no other way than to look again. */
    private boolean isGathered(long issue, long post) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (gatherer.gather(issue).posts().stream().map(Hit::number).anyMatch(number -> number == post)) {
                return true;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
        return false;
    }

    private void refusedToResidents(long number) {
        assertThatThrownBy(() -> issues.name(number, "내 이슈", ""))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code())
                        .isEqualTo("not-allowed"));
        given.nobodySignedIn();
        assertThatThrownBy(() -> issues.pin(number, true)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> issues.read(999_999)).isInstanceOf(DomainException.class);
    }
}
