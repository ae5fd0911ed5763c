package org.madang.search.index;

import org.madang.search.words.TextReading;

/** What the index keeps of the words of a title and a text, see {@link TextReading}. */
record ReadText(
        String text,
        String titleWords,
        String titlePlaces,
        String titleKeys,
        String titleInitials,
        String textWords,
        String textPlaces) {

    static ReadText of(String title, String text) {
        var ofTitle = TextReading.of(title);
        var ofText = TextReading.of(text);
        return new ReadText(
                text,
                ofTitle.words(),
                ofTitle.places(),
                ofTitle.keys(),
                ofTitle.initials(),
                ofText.words(),
                ofText.places());
    }
}
