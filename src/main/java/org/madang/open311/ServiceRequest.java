package org.madang.open311;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/**
 * A complaint, a service request in the words of GeoReport: from a proposal, or from another program. Who made it is not
 * kept: names, addresses and telephone numbers that come along are dropped.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class ServiceRequest {

    public static final int MAX_DESCRIPTION = 4_000;
    public static final int MAX_LINE = 500;

    /** The two states that GeoReport knows. */
    public enum Status {
        OPEN,
        CLOSED
    }

    /** What somebody reports. */
    public record Report(
            CivicService service,
            String description,
            String address,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String mediaUrl) {}

    @Id
    private UUID id;

    private long number;

    @Nullable
    private Long proposalNumber;

    private String serviceCode;
    private String serviceName;
    private String description;
    private String address;

    @Nullable
    private Double latitude;

    @Nullable
    private Double longitude;

    private String mediaUrl;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private String statusNotes = "";

    @Nullable
    private String agency;

    private Instant requestedAt;
    private Instant updatedAt;

    @Nullable
    private String remoteId;

    @Nullable
    private String remoteToken;

    protected ServiceRequest() {} // for Jakarta Persistence

    ServiceRequest(long number, @Nullable Long proposal, Report report, @Nullable String agency, Instant at) {
        this.id = Ids.next(at);
        this.number = number;
        this.proposalNumber = proposal;
        this.serviceCode = report.service().code();
        this.serviceName = report.service().name();
        this.description = report.description();
        this.address = report.address();
        this.latitude = report.latitude();
        this.longitude = report.longitude();
        this.mediaUrl = report.mediaUrl();
        this.agency = agency;
        this.requestedAt = at;
        this.updatedAt = at;
    }

    /** The city's system took it, and knows it by this id, or will by this token. */
    void handedOn(@Nullable String idThere, @Nullable String token, Instant at) {
        remoteId = idThere;
        remoteToken = token;
        updatedAt = at;
    }

    /** What the city's system says of it now. */
    void heard(Status now, String notes, Instant at) {
        if (now != status || !notes.equals(statusNotes)) {
            status = now;
            statusNotes = notes;
            updatedAt = at;
        }
    }

    public UUID getId() {
        return id;
    }

    /** By which people and programs know it. */
    public long getNumber() {
        return number;
    }

    /** Of the proposal that it was; null if it was none. */
    public @Nullable Long getProposalNumber() {
        return proposalNumber;
    }

    public String getServiceCode() {
        return serviceCode;
    }

    public String getServiceName() {
        return serviceName;
    }

    public String getDescription() {
        return description;
    }

    public String getAddress() {
        return address;
    }

    public @Nullable Double getLatitude() {
        return latitude;
    }

    public @Nullable Double getLongitude() {
        return longitude;
    }

    public String getMediaUrl() {
        return mediaUrl;
    }

    public Status getStatus() {
        return status;
    }

    /** What was done, or why not; may be empty. */
    public String getStatusNotes() {
        return statusNotes;
    }

    /** Slug of the department that sent it on; null if none did. */
    public @Nullable String getAgency() {
        return agency;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    /** By which the city's system knows it; null while it does not. */
    public @Nullable String getRemoteId() {
        return remoteId;
    }

    /** What the city's system gave instead of an id; null if it gave none. */
    public @Nullable String getRemoteToken() {
        return remoteToken;
    }
}
