package org.madang.search;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.Configuration;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.madang.account.CurrentPerson;
import org.madang.search.index.Findable;
import org.madang.shared.Settings.Database;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The search of the product on a database and an engine, without a server around it: the same queries, the same mapping,
 * the same words.
 */
public final class Engine implements AutoCloseable {

    private final SessionFactory factory;
    private final EntityManager em;
    private final Map<Class<?>, Object> beans = new HashMap<>();

    private Engine(Database database, Map<String, String> backend) {
        var configuration = new Configuration()
                .addAnnotatedClass(Findable.class)
                .setPhysicalNamingStrategy(new CamelCaseToUnderscoresNamingStrategy())
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("hibernate.timezone.default_storage", "NORMALIZE_UTC")
                .setProperty("hibernate.search.indexing.listeners.enabled", "false")
                .setProperty("hibernate.search.configuration_property_checking.strategy", "ignore");
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.asOwner().user());
        source.setPassword(database.asOwner().password());
        configuration.getProperties().put("hibernate.connection.datasource", source);
        backend.forEach(configuration::setProperty);
        factory = configuration.buildSessionFactory();
        em = factory.createEntityManager();
        beans.put(EntityManager.class, em);
        beans.put(Clock.class, Clock.systemUTC());
    }

    /** A bean of the product with everything that it needs, one of each type; what tests do without is null. */
    public <T> T bean(Class<T> type) {
        var known = beans.get(type);
        if (known == null) {
            known = make(type);
        }
        return type.cast(known);
    }

    private Object make(Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers()) || type == CurrentPerson.class) {
            return null;
        }
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var bean = constructor.newInstance();
            beans.put(type, bean);
            for (var field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                    field.setAccessible(true);
                    field.set(bean, bean(field.getType()));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The embedded engine, with its index in memory. */
    public static Engine lucene(Database database) {
        return new Engine(
                database,
                Map.of(
                        "hibernate.search.backend.type", "lucene",
                        "hibernate.search.backend.lucene_version", "9.11.1",
                        "hibernate.search.backend.directory.type", "local-heap"));
    }

    /** The embedded engine, with its index below a folder. */
    static Engine luceneIn(Database database, Path folder) {
        return new Engine(
                database,
                Map.of(
                        "hibernate.search.backend.type", "lucene",
                        "hibernate.search.backend.lucene_version", "9.11.1",
                        "hibernate.search.backend.directory.root", folder.toString()));
    }

    /** A cluster at these addresses; its index is made anew. */
    static Engine cluster(Database database, String hosts) {
        return cluster(database, hosts, "drop-and-create");
    }

    /** Another user of the same cluster and the same index. */
    static Engine another(Database database, String hosts) {
        return cluster(database, hosts, "none");
    }

    /** Spoken to as the product does, see {@code persistence.xml}. */
    private static Engine cluster(Database database, String hosts, String schema) {
        return new Engine(
                database,
                Map.of(
                        "hibernate.search.backend.type", "elasticsearch",
                        "hibernate.search.backend.hosts", hosts,
                        "hibernate.search.backend.version", "opensearch:2.18",
                        "hibernate.search.backend.version_check.enabled", "false",
                        "hibernate.search.backend.read_timeout", "8000",
                        "hibernate.search.backend.request_timeout", "9000",
                        "hibernate.search.schema_management.strategy", schema));
    }

    SearchService search() {
        return bean(SearchService.class);
    }

    /** Runs it in a transaction of the database. */
    public <T> T inTransaction(Supplier<T> work) {
        em.clear();
        em.getTransaction().begin();
        try {
            var result = work.get();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
        }
    }

    /** Runs a statement in a transaction of its own. */
    public void run(String sql) {
        inTransaction(() -> em.createNativeQuery(sql).executeUpdate());
    }

    public EntityManager em() {
        return em;
    }

    /** Takes everything that the database has to show into the index. */
    public void indexAll() {
        inTransaction(() -> {
            var plan = Search.session(em).indexingPlan();
            Search.session(em).indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync());
            em.createQuery("select f from Findable f", Findable.class)
                    .getResultList()
                    .forEach(plan::addOrUpdate);
            plan.execute();
            return null;
        });
    }

    @Override
    public void close() {
        em.close();
        factory.close();
    }
}
