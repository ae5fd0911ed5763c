package org.madang.syndication;

/**
 * What a network can do.
 *
 * @param longest the most characters of a message, as that network counts them; 0 if there is no end
 * @param pictures how many go with a message
 * @param edits whether a message can be changed there
 * @param deletes whether it can be taken away there
 * @param replies whether answers come back
 */
public record Ability(int longest, int pictures, boolean edits, boolean deletes, boolean replies) {

    /** Messages of any length, that can be taken away. */
    public static Ability withoutEnd() {
        return upTo(0);
    }

    /** Messages of so many characters, that can be taken away. */
    public static Ability upTo(int longest) {
        return new Ability(longest, 0, false, true, false);
    }

    /** What goes out once and cannot be taken back. */
    public Ability forGood() {
        return new Ability(longest, pictures, false, false, replies);
    }

    public Ability withPictures(int most) {
        return new Ability(longest, most, edits, deletes, replies);
    }

    public Ability withEdits() {
        return new Ability(longest, pictures, true, deletes, replies);
    }

    public Ability withReplies() {
        return new Ability(longest, pictures, edits, deletes, true);
    }
}
