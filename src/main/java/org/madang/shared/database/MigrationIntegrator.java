package org.madang.shared.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.madang.shared.SettingsProducer;

/**
 * Migrates the database while Hibernate builds its session factory: after the data source is known and before the
 * mapping is checked against the schema. So it happens on every server, with no step of its own to forget.
 */
public final class MigrationIntegrator implements Integrator {

    private static final Logger LOG = System.getLogger(MigrationIntegrator.class.getName());

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        var database = SettingsProducer.read().database();
        var flyway = Flyway.configure(MigrationIntegrator.class.getClassLoader())
                .locations("classpath:db/migration")
                .failOnMissingLocations(false)
                // Features number their migrations in ranges of their own, so a lower number may come later.
                .outOfOrder(true);
        if (database == null || database.owner() == null) {
            var source = factory.getServiceRegistry()
                    .requireService(ConnectionProvider.class)
                    .unwrap(DataSource.class);
            migrate(flyway.dataSource(source));
        } else {
            var owner = database.asOwner();
            var configured = flyway.dataSource(owner.url(), owner.user(), owner.password());
            migrate(configured);
            ApplicationRights.grant(configured.getDataSource(), database.user());
        }
    }

    private static void migrate(FluentConfiguration flyway) {
        LOG.log(Level.INFO, "{0}", describe(flyway.load().migrate()));
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing was opened that would have to be closed.
    }

    private static String describe(MigrateResult result) {
        return result.migrationsExecuted == 0
                ? "The database is at version " + result.initialSchemaVersion
                : "The database was brought from version %s to %s by %d migrations"
                        .formatted(result.initialSchemaVersion, result.targetSchemaVersion, result.migrationsExecuted);
    }
}
