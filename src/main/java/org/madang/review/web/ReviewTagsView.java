package org.madang.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.review.tagging.ReviewTag;
import org.madang.review.tagging.TagService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /review/tags.xhtml}: staff look after the tags for policy review; the address names the one to change. */
@Named
@RequestScoped
public class ReviewTagsView {

    private static final String ADDRESS = "/desk/tags";

    @Inject
    TagService tags;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private List<ReviewTag> all;
    private String slug;
    private String ko;
    private String en;
    private String meaning;
    private String owner;
    private String into;

    @PostConstruct
    void load() {
        all = tags.all();
        var chosen = getChosen();
        if (chosen != null) {
            slug = chosen.slug();
            ko = chosen.ko();
            en = chosen.en();
            meaning = chosen.meaning();
            owner = chosen.owner();
        }
    }

    /** The tag that the address names; null for a new one. */
    public @Nullable ReviewTag getChosen() {
        var wanted = page.parameter("tag");
        return all.stream().filter(t -> t.slug().equals(wanted)).findFirst().orElse(null);
    }

    public void set() {
        var whose = owner == null || owner.isEmpty() ? null : owner;
        act(() -> tags.set(slug == null ? "" : slug.strip(), ko, en, meaning, whose), "tag-set");
    }

    public void retire() {
        act(() -> tags.retire(getChosen().slug()), "tag-retired");
    }

    public void merge() {
        act(() -> tags.merge(getChosen().slug(), into), "tag-merged");
    }

    private void act(Runnable step, String notice) {
        if (errors.allow(step)) {
            Onward.to(ADDRESS, notice);
        }
    }

    public List<ReviewTag> getAll() {
        return all;
    }

    /** Those into which the chosen one can be merged. */
    public List<ReviewTag> getOthers() {
        return all.stream()
                .filter(tag -> !tag.retired() && !tag.slug().equals(slug))
                .toList();
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getKo() {
        return ko;
    }

    public void setKo(String ko) {
        this.ko = ko;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String meaning) {
        this.meaning = meaning;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
