package org.madang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.madang.account.CityService;
import org.madang.review.ReviewService;
import org.madang.review.department.DepartmentService;
import org.madang.shared.Named;

/** The invented city: its neighbourhoods, departments and tags for policy review. Topics are part of the schema. */
@ApplicationScoped
class DemoCity {

    @Inject
    CityService city;

    @Inject
    DepartmentService departments;

    @Inject
    ReviewService reviews;

    void load() {
        var json = DemoFiles.object("city.json");
        city.add(named(json, "neighbourhoods"), named(json, "departments"));
        departments.bringInHeadOffice(json.getString("headOffice"));
        Map<Named, String> tags = new LinkedHashMap<>();
        json.getJsonArray("reviewTags")
                .getValuesAs(JsonObject.class)
                .forEach(tag -> tags.put(named(tag), tag.getString("meaningKo")));
        reviews.addTags(tags);
    }

    private static List<Named> named(JsonObject json, String key) {
        return json.getJsonArray(key).getValuesAs(JsonObject.class).stream()
                .map(DemoCity::named)
                .toList();
    }

    private static Named named(JsonObject json) {
        return new Named(json.getString("slug"), json.getString("ko"), json.getString("en"));
    }
}
