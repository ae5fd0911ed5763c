package org.madang.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.shared.Markdown;

class FilmMarkupTest {

    private static String shown(String markdown) {
        return FilmMarkup.in(Markdown.toHtml(markdown));
    }

    @Test
    void aFilmOfOurOwnIsLoadedOnlyWhenItIsPlayedAndHasItsWords() {
        var film = "/media/019aa000-0000-7000-8000-000000000001/film.mp4";

        assertThat(shown("[느티천 \"아침\"](" + film + "#captions)"))
                .contains("<video controls=\"controls\" preload=\"none\"", "src=\"" + film + "\"")
                .contains("<track kind=\"captions\" src=\"" + film.replace("film.mp4", "captions.vtt") + "\"")
                .contains("<figcaption>느티천 ")
                .doesNotContain("<script", "transcript.txt");
        assertThat(shown("[The stream](" + film + "#transcript)"))
                .contains(film.replace("film.mp4", "transcript.txt") + "\">Transcript</a>")
                .doesNotContain("<track");
        assertThat(shown("글 속의 [영상](" + film + "#captions)은 링크다")).doesNotContain("<video");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=abcdefghijk, https://www.youtube-nocookie.com/embed/abcdefghijk",
        "https://www.youtube.com/watch?t=3&v=abcdefghijk&x=1, https://www.youtube-nocookie.com/embed/abcdefghijk",
        "https://youtu.be/abcdefghijk?si=x, https://www.youtube-nocookie.com/embed/abcdefghijk",
        "https://vimeo.com/12345, https://player.vimeo.com/video/12345?dnt=1"
    })
    void aLinkToAFilmThatStandsAloneIsACard(String address, String player) {
        assertThat(shown(address))
                .contains("<p class=\"film\">", "data-film=\"" + player + "\"")
                .doesNotContain("<iframe", "<script");
        assertThat(shown("[느티천의 아침](" + address + ")")).contains(">느티천의 아침</a></p>", player);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "글 속의 https://youtu.be/abcdefghijk 링크",
                "https://youtu.be.evil.example/abcdefghijk",
                "https://evil.example/?https://youtu.be/abcdefghijk",
                "https://www.youtube.com/watch?v=<script>",
                "[x](javascript:alert(1)//youtu.be/abcdefghijk)"
            })
    void everythingElseStaysAsItIs(String markdown) {
        assertThat(shown(markdown)).doesNotContain("data-film", "<script", "javascript:");
    }

    @Test
    void severalFilmsAreSeveralCards() {
        assertThat(shown("https://youtu.be/abcdefghijk\n\n말\n\nhttps://vimeo.com/1")
                        .split("data-film"))
                .hasSize(3);
    }
}
