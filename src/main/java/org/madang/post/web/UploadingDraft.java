package org.madang.post.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.account.CurrentPerson;
import org.madang.account.SignedIn;
import org.madang.content.Licence;
import org.madang.media.Picture;
import org.madang.post.PostService;
import org.madang.post.WorkingCopyService;
import org.madang.shared.web.Reader;

/** The draft, or the working copy of a public post, into which pictures are put without a script. */
@ApplicationScoped
public class UploadingDraft {

    @Inject
    PostService posts;

    @Inject
    WorkingCopyService copies;

    @Inject
    CurrentPerson current;

    @Inject
    Reader reader;

    /** Keeps the words before any picture is looked at; the number of their post, 0 if there were none to keep. */
    long keepWords(@Nullable String number, PostForm form) {
        if (number != null && number.matches("[1-9][0-9]{0,17}")) {
            keep(Long.parseLong(number), form);
            return Long.parseLong(number);
        }
        return form.isEmpty() ? 0 : create(form);
    }

    /**
     * Puts pictures at the end, on a thread that serves no request.
     *
     * @param number of the post, 0 to begin one
     * @return the number of the post; 0 if there is none
     */
    @ActivateRequestContext
    long add(
            SignedIn person,
            long number,
            PostForm form,
            List<Picture> pictures,
            String alt,
            @Nullable Licence licence) {
        if (pictures.isEmpty()) {
            return number;
        }
        current.become(person);
        pictures.forEach(picture -> form.append(picture.address().markdown(alt, licence)));
        if (number == 0) {
            return create(form);
        }
        keep(number, form);
        return number;
    }

    /** Refuses posts of others. */
    void require(long number) {
        posts.readOwn(number);
    }

    /** Puts something at the end of the words of one's own post as they are now. */
    void append(long number, String markdown) {
        var post = posts.readOwn(number);
        var form = PostForm.of(post);
        if (post.isPublic()) {
            copies.find(number).ifPresent(form::take);
        }
        form.append(markdown);
        keep(number, form);
    }

    private long create(PostForm form) {
        form.lendTitle(reader.text("post_editor.untitled"));
        return posts.create(form.text()).getNumber();
    }

    private void keep(long number, PostForm form) {
        if (posts.readOwn(number).isPublic()) {
            copies.keep(number, form.workingText(), null);
        } else {
            form.lendTitle(reader.text("post_editor.untitled"));
            posts.edit(number, form.text(), null);
        }
    }
}
