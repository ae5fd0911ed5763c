package org.madang.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.madang.account.Person;
import org.madang.shared.Handles;

/** The people whom comments name. */
@ApplicationScoped
class Mentions {

    @Inject
    CommentRepository comments;

    @Inject
    Event<PersonMentioned> mentioned;

    /** Who is named in a text, by handle; names that nobody has are left out. */
    Map<String, UUID> in(String markdown) {
        var handles = Handles.in(markdown);
        return handles.isEmpty()
                ? Map.of()
                : comments.people(handles).stream().collect(Collectors.toMap(Person::getHandle, Person::getId));
    }

    /** Tells whom a comment names, but for its author. */
    void tell(Comment comment, Map<String, UUID> named, Instant now) {
        named.values().stream()
                .filter(person -> !comment.isAuthor(person))
                .forEach(person -> mentioned.fire(new PersonMentioned(comment.ref(), person, now)));
    }
}
