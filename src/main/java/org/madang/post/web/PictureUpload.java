package org.madang.post.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.madang.account.CurrentPerson;
import org.madang.content.Licence;
import org.madang.media.Picture;
import org.madang.media.PictureService;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.Refusals;
import org.madang.shared.web.Address;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.PublicViewHandler;

/**
 * The editor's pictures where there is no script: the whole form comes with its files. The words are kept first; the
 * pictures follow at their end, made while no request's thread waits.
 */
@WebServlet(urlPatterns = "/posts/pictures", asyncSupported = true)
@MultipartConfig(
        maxFileSize = PictureService.MAX_BYTES + 1,
        maxRequestSize = 3 * PictureService.MAX_BYTES,
        fileSizeThreshold = 65_536)
public class PictureUpload extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = System.getLogger(PictureUpload.class.getName());
    private static final long PATIENCE = 120_000;

    @Inject
    transient UploadingDraft draft;

    @Inject
    transient PictureService pictures;

    @Inject
    transient CurrentPerson current;

    @Inject
    transient FormErrors errors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        goOn(response, "/posts/new");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!current.isSignedIn()) {
            goOn(response, "/account/sign-in?return=/posts/new");
            return;
        }
        try {
            var form = PostForm.read(request::getParameter);
            take(request, draft.keepWords(request.getParameter("number"), form), form);
        } catch (IllegalStateException tooLarge) {
            refuse(request, response, PictureService.tooLarge());
        } catch (DomainException refused) {
            refuse(request, response, refused);
        }
    }

    private void take(HttpServletRequest request, long number, PostForm form) throws ServletException, IOException {
        List<CompletableFuture<Picture>> taken = new ArrayList<>();
        DomainException refusal = null;
        for (var part : request.getParts()) {
            if ("file".equals(part.getName()) && part.getSize() > 0) {
                try (var content = part.getInputStream()) {
                    taken.add(pictures.take(content));
                } catch (RuntimeException e) {
                    refusal = Refusals.in(e).orElseThrow(() -> e);
                }
            }
        }
        var refused = refusal;
        var alt = PlainText.line(request.getParameter("alt"));
        var licence = Licence.of(request.getParameter("pictureLicence")).orElse(null);
        var person = current.get();
        var waiting = request.startAsync();
        waiting.setTimeout(PATIENCE);
        CompletableFuture.allOf(taken.toArray(CompletableFuture[]::new))
                .handle((all, failure) -> failure)
                .thenAccept(failure -> {
                    var made = taken.stream()
                            .filter(one -> !one.isCompletedExceptionally())
                            .map(CompletableFuture::join)
                            .toList();
                    var problem =
                            failure == null ? refused : Refusals.in(failure).orElse(refused);
                    long kept = draft.add(person, number, form, made, alt, licence);
                    goOn((HttpServletResponse) waiting.getResponse(), address(kept, form, made.size(), problem));
                })
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        LOG.log(Level.WARNING, "Pictures of post {0} were not put in", number, failure);
                        goOn((HttpServletResponse) waiting.getResponse(), address(number, form, 0, null));
                    }
                    waiting.complete();
                });
    }

    private static String address(long number, PostForm form, int pictures, @Nullable DomainException problem) {
        var words = problem != null ? refused(problem) : "notice=" + (pictures == 0 ? "draft-saved" : "picture-added");
        if (number > 0) {
            return "/posts/" + number + "/edit?" + words + "#file";
        }
        var title = form.getTitle() == null ? "" : "&title=" + CurrentPage.encoded(form.getTitle());
        return "/posts/new?" + words + title + "#file";
    }

    private static String refused(DomainException problem) {
        var violations = problem.violations();
        var code = violations.isEmpty() ? problem.code() : violations.get(0).code();
        var max = problem.parameters().get("max");
        return "refused=" + code + (max == null ? "" : "&max=" + max);
    }

    /** Shows the form again with every word; nothing could be kept. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, DomainException refused)
            throws ServletException, IOException {
        errors.show(refused);
        var number = request.getParameter("number");
        boolean isNew = number == null || !number.matches("[0-9]{1,18}");
        request.setAttribute(PublicViewHandler.ADDRESS, isNew ? "/posts/new" : "/posts/" + number + "/edit");
        request.getRequestDispatcher(Address.PAGES + "/post/editor.xhtml" + (isNew ? "" : "?number=" + number))
                .forward(request, response);
    }

    private static void goOn(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
