package org.madang.open311.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.account.CityService;
import org.madang.open311.CivicService;
import org.madang.open311.RequestService;
import org.madang.open311.ServiceRequest;
import org.madang.shared.DomainException;
import org.madang.shared.Named;

/** Services and requests under the names that GeoReport v2 gives their fields. */
@ApplicationScoped
class GeoReportRows {

    @Inject
    RequestService requests;

    @Inject
    CityService city;

    GeoReport services() {
        return new GeoReport(
                "services",
                "service",
                requests.services().stream().map(GeoReportRows::service).toList());
    }

    /** None of our services asks for more than the request itself has, so their definitions have no attributes. */
    GeoReport definition(String code) {
        var service = requests.services().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(DomainException::notFound);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("service_code", service.code());
        row.put("attributes", List.of());
        return new GeoReport("service_definition", "", List.of(row));
    }

    private static Map<String, @Nullable Object> service(CivicService service) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("service_code", service.code());
        row.put("service_name", service.name());
        row.put("description", service.description());
        row.put("metadata", false);
        row.put("type", "realtime");
        row.put("keywords", service.keywords());
        row.put("group", service.group());
        return row;
    }

    GeoReport taken(ServiceRequest request) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("service_request_id", String.valueOf(request.getNumber()));
        row.put("service_notice", "");
        row.put("account_id", null);
        return new GeoReport("service_requests", "request", List.of(row));
    }

    GeoReport requests(List<ServiceRequest> all) {
        return new GeoReport(
                "service_requests", "request", all.stream().map(this::request).toList());
    }

    private Map<String, @Nullable Object> request(ServiceRequest one) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("service_request_id", String.valueOf(one.getNumber()));
        row.put("status", one.getStatus().name().toLowerCase(Locale.ROOT));
        row.put("status_notes", one.getStatusNotes());
        row.put("service_name", one.getServiceName());
        row.put("service_code", one.getServiceCode());
        row.put("description", one.getDescription());
        row.put(
                "agency_responsible",
                city.department(one.getAgency()).map(Named::ko).orElse(""));
        row.put("service_notice", "");
        row.put("requested_datetime", moment(one.getRequestedAt()));
        row.put("updated_datetime", moment(one.getUpdatedAt()));
        row.put("expected_datetime", null);
        row.put("address", one.getAddress());
        row.put("address_id", null);
        row.put("zipcode", null);
        row.put("lat", one.getLatitude());
        row.put("long", one.getLongitude());
        row.put("media_url", one.getMediaUrl());
        return row;
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }
}
