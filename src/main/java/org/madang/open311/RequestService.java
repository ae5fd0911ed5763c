package org.madang.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.jobs.JobQueue;
import org.madang.proposal.course.ProposalCourse;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.RequiredText;

/** Takes complaints in, and tells of them. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class RequestService {

    /** GeoReport: no more than this many at once. */
    public static final int MOST = 1_000;

    /** GeoReport: no more than this long a time at once. */
    public static final Duration LONGEST = Duration.ofDays(90);

    private static final Duration REPEATS = Duration.ofMinutes(10);
    private static final double MOST_LATITUDE = 90;
    private static final double MOST_LONGITUDE = 180;

    @Inject
    RequestRepository requests;

    @Inject
    ProposalCourse course;

    @Inject
    CaseFile file;

    @Inject
    Open311Settings settings;

    @Inject
    JobQueue jobs;

    @Inject
    Clock clock;

    /** The kinds of complaints that the city takes. */
    public List<CivicService> services() {
        return requests.services();
    }

    /**
     * A proposal is a complaint: its department hands it to where complaints are dealt with, and says so in public.
     *
     * @param code of the service
     * @param note what everybody reads beside it
     * @throws DomainException {@code unknown-service}, and whatever handing it over refuses
     */
    public ServiceRequest handOn(long number, @Nullable String code, @Nullable String note) {
        var service = service(code);
        var proposal = course.handOver(number, service.name(), note);
        var report = new ServiceRequest.Report(
                service,
                cut(proposal.getTitle() + "\n\n" + proposal.getProblem() + "\n\n" + proposal.getSolution()),
                proposal.getLocation() == null ? "" : proposal.getLocation(),
                null,
                null,
                "");
        var request = add(number, report, proposal.getDepartment());
        file.record(DeskAction.FORWARDED, number, "", service.code() + ": " + note);
        return request;
    }

    private static String cut(String text) {
        var whole = text.strip();
        return whole.length() > ServiceRequest.MAX_DESCRIPTION
                ? whole.substring(0, ServiceRequest.MAX_DESCRIPTION)
                : whole;
    }

    /**
     * Another program makes a request. The same words about the same place within ten minutes are the same request: a
     * program that did not hear the answer may ask again.
     *
     * @param key who it is
     * @param code of the service
     * @throws DomainException {@code unknown-key}, {@code unknown-service}, {@code place-needed}
     */
    public ServiceRequest take(
            @Nullable String key,
            @Nullable String code,
            @Nullable String description,
            @Nullable String address,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String mediaUrl) {
        requireKey(key);
        var service = service(code);
        var place = PlainText.line(address);
        if (place.isEmpty() && (latitude == null || longitude == null)) {
            throw DomainException.invalid("lat", "place-needed");
        }
        requireOnEarth(latitude, longitude);
        var media = PlainText.line(mediaUrl);
        if (!media.isEmpty() && !media.matches("https?://[^\\s]{1,480}")) {
            throw DomainException.invalid("media_url", "not-an-address");
        }
        var words = RequiredText.of("description", description, ServiceRequest.MAX_DESCRIPTION);
        var line = place.substring(0, Math.min(place.length(), ServiceRequest.MAX_LINE));
        var report = new ServiceRequest.Report(service, words, line, latitude, longitude, media);
        return requests.repeated(report, clock.instant().minus(REPEATS)).orElseGet(() -> add(null, report, null));
    }

    private void requireKey(@Nullable String key) {
        var given = (key == null ? "" : key).getBytes(StandardCharsets.UTF_8);
        boolean known = settings.keysHere().stream()
                .anyMatch(one -> MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), given));
        if (!known) {
            throw DomainException.forbidden("unknown-key");
        }
    }

    private static void requireOnEarth(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude != null && !(Math.abs(latitude) <= MOST_LATITUDE)
                || longitude != null && !(Math.abs(longitude) <= MOST_LONGITUDE)) {
            throw DomainException.invalid("lat", "not-on-earth");
        }
    }

    private ServiceRequest add(@Nullable Long proposal, ServiceRequest.Report report, @Nullable String agency) {
        var request = new ServiceRequest(requests.nextNumber(), proposal, report, agency, clock.instant());
        requests.add(request);
        if (settings.isConnected()) {
            jobs.add(Forwarding.NAME, request.getId().toString());
        }
        return request;
    }

    private CivicService service(@Nullable String code) {
        return requests.services().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("service_code", "unknown-service"));
    }

    /** The request that a proposal became; empty if it became none. */
    public Optional<ServiceRequest> ofProposal(long number) {
        return requests.ofProposal(number);
    }

    /**
     * The requests that the filter lets through, the newest first.
     *
     * @throws DomainException {@code span-too-long}
     */
    public List<ServiceRequest> list(RequestFilter filter) {
        if (!filter.numbers().isEmpty()) {
            return requests.numbered(filter.numbers());
        }
        var to = filter.to() == null ? clock.instant() : filter.to();
        var from = filter.from() == null ? to.minus(LONGEST) : filter.from();
        if (Duration.between(from, to).compareTo(LONGEST.plusDays(1)) > 0) {
            throw DomainException.invalid("start_date", "span-too-long", Map.of("max", LONGEST.toDays()));
        }
        return requests.list(new RequestFilter(List.of(), filter.services(), filter.status(), from, to), MOST);
    }
}
