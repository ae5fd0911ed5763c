package org.madang.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of the table: what is asked of the product. */
record Rows(BenchOptions size) {

    /** How many pages of a kind are read in turn. */
    private static final int PAGES = 100;

    /** Words as people inflect them. */
    private static final List<String> QUERIES = List.of(
            "산책로를", "버스가", "어린이집에", "미세먼지를", "주차장에서", "자전거도로가", "도서관을", "횡단보도에", "반려견과", "쓰레기를", "놀이터가", "지하철에서",
            "청소년을", "공원에는", "신호등이", "학교 앞", "아파트 주차", "일자리를", "보육교사가", "장애인을");

    /** {@code notice} makes a page that is rendered for this reader alone, as after a change. */
    private static final String UNCACHED = "?notice=bench";

    Load staticFile() {
        return Load.read("static file of 30 KB", StaticFile.PATH);
    }

    Load ping() {
        return Load.read("JAX-RS ping", "/api/v1/ping");
    }

    Load home() {
        return Load.read("home", "/");
    }

    Load post() {
        return Load.read(
                "post with " + size.comments() + " comments", List.of("/posts/{n}"), Math.min(size.posts(), PAGES));
    }

    Load proposals() {
        return Load.read("proposal list", "/proposals");
    }

    Load proposal() {
        return Load.read("proposal", List.of("/proposals/{n}"), Math.min(size.proposals(), PAGES));
    }

    Load search() {
        var paths = QUERIES.stream()
                .map(words -> "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .toList();
        return Load.read("search", paths, 1);
    }

    Load uncached(Load page) {
        return page.with(page.row() + ", rendered for every request", UNCACHED);
    }

    Load comment() {
        return Load.change("post a comment", "POST", "/api/v1/posts/{n}/comments", size.posts(), 201);
    }

    Load support() {
        return Load.change("support a proposal", "PUT", "/api/v1/proposals/{n}/support", size.proposals(), 200);
    }
}
