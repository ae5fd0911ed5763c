package org.madang.shared.web;

import static org.madang.shared.web.Address.reading;
import static org.madang.shared.web.Address.working;

import java.util.List;
import java.util.Optional;
import org.madang.shared.web.Address.Access;

/**
 * The table of public addresses: from what people see in the address line to the page, who may ask, and what a kept
 * page depends on. The first line that fits holds.
 */
public final class Addresses {

    /** An address that fits, with the values of its parameters. */
    public record Match(Address address, List<String> values) {}

    private static final List<Address> TABLE = List.of(
            reading("/", "/index.xhtml", "home"),
            reading("/posts", "/post/list.xhtml", "posts"),
            working("/posts/new", "/post/editor.xhtml", Access.SIGNED_IN),
            reading("/posts/{number}", "/post/view.xhtml", "post:{number}"),
            reading("/posts/{number}/share", "/syndication/share.xhtml", "post:{number}"),
            reading("/posts/{number}/history", "/post/history.xhtml", "post:{number}"),
            working("/posts/{number}/edit", "/post/editor.xhtml", Access.SIGNED_IN),
            working("/posts/{number}/invitation", "/post/invitation.xhtml", Access.SIGNED_IN),
            working("/posts/{number}/authors", "/post/authors.xhtml", Access.SIGNED_IN),
            working("/posts/{number}/translations", "/post/translations.xhtml", Access.SIGNED_IN),
            working("/posts/{number}/outside", "/comment/outside.xhtml", Access.SIGNED_IN),
            working("/posts/{number}/films", "/post/films.xhtml", Access.SIGNED_IN),
            working("/posts/{number}/publish", "/post/publish.xhtml", Access.SIGNED_IN),
            working("/posts/{number}/withdraw", "/post/withdraw.xhtml", Access.SIGNED_IN),
            working("/posts/{number}/flag", "/moderation/flag.xhtml", Access.SIGNED_IN),
            working("/posts/{number}/callings/{kind}", "/calling/register.xhtml", Access.SIGNED_IN),
            working("/posts/{number}/callings/{kind}/edit", "/calling/edit.xhtml", Access.SIGNED_IN),
            working("/posts/{number}/callings/{kind}/people", "/calling/people.xhtml", Access.SIGNED_IN),
            working("/posts/{number}/raise", "/raising/raise.xhtml", Access.SIGNED_IN),
            reading("/raised", "/raising/list.xhtml", "posts"),
            working("/posts/{number}/deliveries", "/syndication/deliveries.xhtml", Access.SIGNED_IN),
            reading("/proposals", "/proposal/list.xhtml", "proposals"),
            working("/proposals/new", "/proposal/start.xhtml", Access.SIGNED_IN),
            reading("/proposals/{number}", "/proposal/view.xhtml", "proposal:{number}"),
            reading("/proposals/{number}/share", "/syndication/share.xhtml", "proposal:{number}"),
            reading("/proposals/{number}/answers", "/review/revisions.xhtml", "proposal:{number}"),
            reading("/proposals/{number}/history", "/proposal/history.xhtml", "proposal:{number}"),
            reading("/proposals/{number}/sheet", "/proposal/sheet.xhtml", "proposal:{number}"),
            working("/proposals/{number}/authors", "/proposal/authors.xhtml", Access.SIGNED_IN),
            working("/proposals/{number}/amendments", "/proposal/amendments.xhtml", Access.ANYBODY),
            working("/proposals/{number}/links", "/proposal/links.xhtml", Access.ANYBODY),
            working("/proposals/{number}/ballot", "/vote/ballot.xhtml", Access.ANYBODY),
            working("/proposals/{number}/title", "/proposal/start.xhtml", Access.SIGNED_IN),
            working("/proposals/{number}/edit", "/proposal/editor.xhtml", Access.SIGNED_IN),
            working("/proposals/{number}/flag", "/moderation/flag.xhtml", Access.SIGNED_IN),
            working("/proposals/{number}/withdraw", "/proposal/withdraw.xhtml", Access.SIGNED_IN),
            working("/proposals/{number}/similar", "/search/similar.xhtml", Access.SIGNED_IN),
            working("/proposals/{number}/check", "/proposal/check.xhtml", Access.SIGNED_IN),
            working("/proposals/{number}/done", "/proposal/done.xhtml", Access.SIGNED_IN),
            working("/posts/{number}/secret", "/comment/secret.xhtml", Access.SIGNED_IN),
            working("/proposals/{number}/secret", "/comment/secret.xhtml", Access.SIGNED_IN),
            working("/account/blog", "/imports/blog.xhtml", Access.SIGNED_IN),
            working("/account/blog/{job}", "/imports/blogjob.xhtml", Access.SIGNED_IN),
            working("/account/secrets", "/comment/secrets.xhtml", Access.SIGNED_IN),
            working("/comments/{number}/edit", "/comment/edit.xhtml", Access.SIGNED_IN),
            working("/comments/{number}/history", "/comment/history.xhtml", Access.ANYBODY),
            working("/comments/{number}/replies", "/comment/replies.xhtml", Access.ANYBODY),
            working("/comments/{number}/similar", "/search/repeated.xhtml", Access.ANYBODY),
            working("/comments/{number}/support", "/comment/support.xhtml", Access.SIGNED_IN),
            working("/comments/{number}/withdraw", "/comment/withdraw.xhtml", Access.SIGNED_IN),
            working("/comments/{number}/flag", "/moderation/flag.xhtml", Access.SIGNED_IN),
            working("/comments/{number}/appeal", "/moderation/appeal.xhtml", Access.SIGNED_IN),
            working("/juries/{number}", "/moderation/jury.xhtml", Access.SIGNED_IN),
            working("/juries/{number}/appeal", "/moderation/panelappeal.xhtml", Access.SIGNED_IN),
            reading("/comments/{number}", "/comment/view.xhtml"),
            working("/legal/request", "/moderation/legalrequest.xhtml", Access.SIGNED_IN),
            working("/legal/case", "/moderation/legalcase.xhtml", Access.SIGNED_IN),
            working("/legal/{number}", "/moderation/legalcase.xhtml", Access.SIGNED_IN),
            working("/account/reading", "/comment/reading.xhtml", Access.ANYBODY),
            working("/account/searches", "/search/searches.xhtml", Access.SIGNED_IN),
            working("/admin/search", "/search/office.xhtml", Access.ADMIN),
            working("/search", "/search/list.xhtml", Access.ANYBODY),
            reading("/writers", "/account/writers.xhtml", "posts"),
            reading("/writers/{handle}", "/account/writer.xhtml", "posts"),
            reading("/neighbourhoods/{slug}", "/content/neighbourhood.xhtml", "posts", "proposals"),
            reading("/neighbourhoods/{slug}/news", "/neighbourhood/news.xhtml", "posts", "proposals", "alerts"),
            working("/neighbourhoods/{slug}/digest", "/neighbourhood/digest.xhtml", Access.ANYBODY),
            reading("/topics/{slug}", "/content/topic.xhtml", "posts", "proposals"),
            working("/newsletter", "/syndication/newsletter.xhtml", Access.ANYBODY),
            working("/newsletter/{step}", "/syndication/newsletterlink.xhtml", Access.ANYBODY),
            reading("/alerts", "/alert/alerts.xhtml", "alerts"),
            reading("/alerts/{number}", "/alert/alert.xhtml", "alerts"),
            reading("/issues", "/hot/list.xhtml", "issues"),
            reading("/issues/{number}", "/hot/view.xhtml", "issues", "posts", "proposals"),
            reading("/hub", "/hub/hub.xhtml", "hub"),
            reading("/hub/topics", "/hub/topics.xhtml", "hub"),
            reading("/hub/questions/{number}", "/hub/question.xhtml", "hub"),
            reading("/hub/{department}", "/hub/hub.xhtml", "hub"),
            reading("/tags/{slug}", "/review/tag.xhtml", "proposals"),
            reading("/insight", "/insight/view.xhtml", "insight"),
            working("/departments", "/review/departments.xhtml", Access.ANYBODY),
            reading("/commitments", "/commitment/list.xhtml", "proposals"),
            reading("/transparency", "/moderation/log.xhtml", "log"),
            working("/transparency/verify", "/moderation/verify.xhtml", Access.ANYBODY),
            reading("/transparency/juries", "/moderation/juries.xhtml", "log"),
            reading("/transparency/juries/{number}", "/moderation/draw.xhtml", "log"),
            working("/transparency/panel", "/moderation/panel.xhtml", Access.ANYBODY),
            working("/transparency/panel/{number}", "/moderation/panelcase.xhtml", Access.ANYBODY),
            reading("/transparency/{entry}", "/moderation/entry.xhtml", "log"),
            working("/account/sign-up", "/account/signup.xhtml", Access.ANYBODY),
            working("/account/sign-in", "/account/signin.xhtml", Access.ANYBODY),
            working("/account/sign-in/step", "/account/signinstep.xhtml", Access.ANYBODY),
            working("/account/sign-up/with", "/account/signupwith.xhtml", Access.ANYBODY),
            working("/account/verify", "/identity/verify.xhtml", Access.SIGNED_IN),
            working("/account/links", "/account/links.xhtml", Access.SIGNED_IN),
            working("/account/second-factor", "/account/secondfactor.xhtml", Access.SIGNED_IN),
            working("/account/authenticator", "/account/authenticator.xhtml", Access.SIGNED_IN),
            working("/account/passkeys", "/account/passkeys.xhtml", Access.SIGNED_IN),
            working("/account/sign-out", "/account/signout.xhtml", Access.SIGNED_IN),
            working("/account/sign-up/guardian", "/privacy/guardian.xhtml", Access.ANYBODY),
            working("/account/guardian", "/privacy/confirm.xhtml", Access.ANYBODY),
            working("/account/privacy", "/privacy/overview.xhtml", Access.SIGNED_IN),
            working("/account/leave", "/privacy/leave.xhtml", Access.SIGNED_IN),
            reading("/consents/{kind}", "/privacy/text.xhtml", "consents"),
            working("/account/writer", "/writer/apply.xhtml", Access.SIGNED_IN),
            working("/certificates/{number}", "/writer/certificate.xhtml", Access.ANYBODY),
            working("/account/forgot", "/account/forgot.xhtml", Access.ANYBODY),
            working("/account/reset", "/account/reset.xhtml", Access.ANYBODY),
            working("/account/confirm", "/account/confirm.xhtml", Access.ANYBODY),
            working("/account/enter", "/account/enter.xhtml", Access.ANYBODY),
            working("/account/mail", "/account/mail.xhtml", Access.SIGNED_IN),
            working("/account/password", "/account/password.xhtml", Access.SIGNED_IN),
            working("/account/sessions", "/account/sessions.xhtml", Access.SIGNED_IN),
            working("/account/tokens", "/account/tokens.xhtml", Access.SIGNED_IN),
            working("/account/suspension", "/people/suspension.xhtml", Access.SIGNED_IN),
            working("/panel/suspensions", "/people/suspensionlist.xhtml", Access.SIGNED_IN),
            working("/panel/suspensions/{number}", "/people/suspensioncase.xhtml", Access.SIGNED_IN),
            working("/account/notices", "/moderation/notices.xhtml", Access.SIGNED_IN),
            working("/account", "/account/me.xhtml", Access.SIGNED_IN),
            working("/desk", "/review/desk.xhtml", Access.STAFF),
            working("/desk/residents", "/identity/residents.xhtml", Access.STAFF),
            working("/desk/residents/codes", "/identity/codes.xhtml", Access.STAFF),
            working("/desk/comments", "/moderation/first.xhtml", Access.STAFF),
            working("/desk/legal", "/moderation/legaldesk.xhtml", Access.STAFF),
            working("/desk/alerts", "/alert/desk.xhtml", Access.STAFF),
            working("/desk/replies", "/syndication/replies.xhtml", Access.STAFF),
            working("/desk/hub", "/hub/asked.xhtml", Access.STAFF),
            working("/desk/tags", "/review/tags.xhtml", Access.STAFF),
            working("/desk/issues", "/hot/desk.xhtml", Access.STAFF),
            working("/desk/templates", "/review/templates.xhtml", Access.STAFF),
            working("/desk/bulk", "/review/bulk.xhtml", Access.STAFF),
            working("/desk/{number}", "/review/case.xhtml", Access.STAFF),
            working("/desk/{number}/approval", "/review/approval.xhtml", Access.STAFF),
            working("/desk/{number}/course", "/proposal/course.xhtml", Access.STAFF),
            working("/desk/{number}/commitment", "/commitment/keep.xhtml", Access.STAFF),
            working("/desk/{number}/complaint", "/open311/complaint.xhtml", Access.STAFF),
            working("/desk/{number}/clock", "/review/clock.xhtml", Access.STAFF),
            working("/desk/{number}/route", "/review/route.xhtml", Access.STAFF),
            working("/admin", "/people/office.xhtml", Access.OFFICE),
            working("/admin/people", "/people/list.xhtml", Access.ADMIN),
            working("/admin/people/{handle}", "/people/view.xhtml", Access.ADMIN),
            working("/admin/applications", "/writer/applications.xhtml", Access.ADMIN),
            working("/admin/applications/{application}", "/writer/application.xhtml", Access.ADMIN),
            working("/admin/identity", "/identity/looks.xhtml", Access.RECORDS),
            working("/admin/hub", "/hub/sources.xhtml", Access.ADMIN),
            working("/admin/listening", "/hub/listening.xhtml", Access.ADMIN),
            working("/admin/channels", "/syndication/channels.xhtml", Access.ADMIN),
            working("/admin/records", "/people/records.xhtml", Access.RECORDS),
            working("/admin/desk", "/review/records.xhtml", Access.RECORDS),
            working("/admin/departments", "/review/places.xhtml", Access.ADMIN),
            working("/admin/residents", "/insight/residents.xhtml", Access.ADMIN),
            working("/admin/calendar", "/review/calendar.xhtml", Access.ADMIN),
            working("/admin/imports", "/imports/list.xhtml", Access.ADMIN),
            working("/admin/imports/{job}", "/imports/job.xhtml", Access.ADMIN));

    private Addresses() {}

    /** All lines, in order. */
    public static List<Address> table() {
        return TABLE;
    }

    /** The address that a path is; empty if it is none of ours. */
    public static Optional<Match> find(String path) {
        for (var address : TABLE) {
            var values = address.match(path);
            if (values.isPresent()) {
                return Optional.of(new Match(address, values.get()));
            }
        }
        return Optional.empty();
    }
}
