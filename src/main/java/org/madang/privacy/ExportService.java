package org.madang.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.PersonalRecords;
import org.madang.jobs.JobQueue;
import org.madang.shared.DomainException;

/** Taking a copy of one's own data. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ExportService {

    @Inject
    PrivacyRepository privacy;

    @Inject
    @Any
    Instance<PersonalRecords> records;

    @Inject
    CurrentPerson current;

    @Inject
    JobQueue jobs;

    @Inject
    Clock clock;

    /**
     * Wants a copy made; it takes the place of an older one.
     *
     * @throws DomainException {@code export-waiting} while one is being made
     */
    public DataExport ask() {
        var person = current.require(Action.USE_ACCOUNT).id();
        if (privacy.exportOf(person).filter(e -> !e.isReady()).isPresent()) {
            throw DomainException.conflict("export-waiting");
        }
        privacy.dropExportsOf(person);
        var export = new DataExport(person, clock.instant());
        privacy.add(export);
        jobs.add(ExportJob.NAME, export.getId().toString());
        return export;
    }

    /** One's own newest copy; empty if there is none, or none any more. */
    public Optional<DataExport> mine() {
        var now = clock.instant();
        return privacy.exportOf(current.require(Action.USE_ACCOUNT).id())
                .filter(e -> e.getExpiresAt() == null || e.getExpiresAt().isAfter(now));
    }

    /**
     * The file; it is there for its person alone.
     *
     * @throws DomainException {@code not-found} for anybody else's, one that is not ready, or not there any more
     */
    public byte[] file(UUID id) {
        var export = mine().filter(e -> e.getId().equals(id)).orElseThrow(DomainException::notFound);
        var zip = export.zip();
        if (zip == null) {
            throw DomainException.notFound();
        }
        return zip;
    }

    /** Forgets files whose time is over. */
    void dropOld() {
        privacy.dropExports(clock.instant());
    }

    /** Makes the file; nothing happens if nobody wants it any more. */
    void make(UUID id) {
        privacy.export(id).filter(e -> !e.isReady()).ifPresent(export -> {
            Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
            records.stream()
                    .sorted(Comparator.comparing(PersonalRecords::name))
                    .forEach(one -> tables.put(one.name(), one.of(export.getPersonId())));
            export.ready(ExportFile.zip(tables), clock.instant());
        });
    }
}
