package org.madang.search.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.content.Kind;
import org.madang.search.Kin;
import org.madang.shared.rest.Links;

/** What belongs to a text. */
@Schema(name = "Kin")
public record KinJson(
        @Schema(description = "Posts and proposals that it leads to, or that lead to it")
        List<TextJson> linked,

        @Schema(description = "Posts like it, the most alike first")
        List<TextJson> related) {

    /** A post or proposal by name. */
    @Schema(name = "NamedText")
    public record TextJson(Kind type, long number, String url, String title) {}

    static KinJson of(Kin kin, Links links) {
        return new KinJson(
                kin.linked().stream()
                        .map(text ->
                                new TextJson(text.kind(), text.number(), links.forPeople(text.path()), text.title()))
                        .toList(),
                kin.related().stream()
                        .map(post -> new TextJson(
                                Kind.POST, post.number(), links.forPeople("/posts/" + post.number()), post.title()))
                        .toList());
    }
}
