package org.madang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.madang.shared.DomainException;
import org.madang.shared.Settings.Database;

/** Search on a cluster of one. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenSearchIT extends SearchContract {

    private SearchCluster cluster;

    @Override
    Engine engine(Database database) {
        cluster = SearchCluster.start(1);
        return Engine.cluster(database, cluster.hosts());
    }

    @AfterAll
    void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void withoutTheClusterSearchSaysSoAndNoChangeIsLost() {
        cluster.kill(1);
        var id = aProposal("검은댕기해오라기를 보았어요");

        assertThatThrownBy(() -> search("해오라기"))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.code())
                        .isEqualTo("search-unavailable"));
        assertThat(canStep()).isFalse();

        cluster.restart(1);
        assertThat(isFoundSoon("검은댕기해오라기", id)).isTrue();
    }
}
