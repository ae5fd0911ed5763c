package org.madang.content.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.Person;
import org.madang.shared.DomainException;

/** Who writes a text together; part of the caller's transaction, which has asked for the right and tells of the change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CoAuthoring {

    /** The most that one text has beside its first author, those asked included. */
    public static final int MOST = 10;

    @Inject
    CoAuthorRepository authors;

    @Inject
    Clock clock;

    /**
     * Asks somebody to write a text together.
     *
     * @throws DomainException {@code already-an-author}, {@code too-many-authors}
     */
    public void invite(CoWritten text, Person person) {
        if (text.isAuthor(person.getId())) {
            throw DomainException.conflict("already-an-author");
        }
        if (authors.of(text).size() >= MOST) {
            throw new DomainException(DomainException.Kind.CONFLICT, "too-many-authors", Map.of("max", MOST));
        }
        authors.invite(text.getId(), person.getId(), clock.instant());
    }

    /**
     * Takes an invitation back, or a co-author out.
     *
     * @return whether an author went
     * @throws DomainException {@code not-found} if the person is neither
     */
    public boolean remove(CoWritten text, UUID person) {
        if (!authors.remove(text.getId(), person)) {
            throw DomainException.notFound();
        }
        boolean wrote = text.getCoAuthors().contains(person);
        if (wrote) {
            text.part(person);
        }
        return wrote;
    }

    /**
     * Somebody who was asked accepts, and is an author from now on.
     *
     * @throws DomainException {@code not-found} if nobody asked
     */
    public void accept(CoWritten text, UUID person) {
        if (!authors.accept(text.getId(), person, clock.instant())) {
            throw DomainException.notFound();
        }
        text.join(person);
    }

    /** Who writes the text and who was asked, in order. */
    public List<CoAuthorRow> team(CoWritten text) {
        return authors.of(text);
    }

    /** Who writes it with its first author, as everybody may know; asks nothing where nobody does. */
    public List<CoAuthorRow> coAuthors(CoWritten text) {
        return text.getCoAuthors().isEmpty()
                ? List.of()
                : authors.of(text).stream().filter(CoAuthorRow::isAuthor).toList();
    }

    /** The invitations that wait for somebody. */
    public List<Invitation> waiting(UUID person) {
        return authors.waiting(person);
    }
}
