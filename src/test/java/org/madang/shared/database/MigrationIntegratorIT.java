package org.madang.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.Deployments;

@ExtendWith(ArquillianExtension.class)
class MigrationIntegratorIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @PersistenceContext
    EntityManager entities;

    @Test
    void theSchemaIsThereBeforeTheMappingNeedsIt() {
        var failed = entities.createNativeQuery("select count(*) from flyway_schema_history where not success")
                .getSingleResult();

        assertThat(((Number) failed).intValue()).isZero();
    }

    @Test
    void commitsAreDurable() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    private Object setting(String name) {
        return entities.createNativeQuery("select current_setting(:name)")
                .setParameter("name", name)
                .getSingleResult();
    }
}
