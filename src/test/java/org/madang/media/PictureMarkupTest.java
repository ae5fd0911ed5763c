package org.madang.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.madang.content.Licence;
import org.madang.shared.Markdown;

/** How pictures stand in pages. */
class PictureMarkupTest {

    private static final String ID = "0192d3f0-1111-7222-8333-444455556666";
    private static final String ADDRESS = "/media/" + ID + "/1500x1000-123.jpg";

    private static String html(String markdown) {
        return PictureMarkup.in(Markdown.toHtml(markdown));
    }

    @Test
    void aPictureKeepsItsPlaceAndComesInTheRightWidth() {
        assertThat(html("![징검다리](" + ADDRESS + ")"))
                .startsWith("<figure><img src=\"" + ADDRESS + "\" alt=\"징검다리\"")
                .contains("srcset=\"/media/" + ID + "/640.jpg 640w, /media/" + ID + "/1280.jpg 1280w, " + ADDRESS
                        + " 1500w\"")
                .contains("width=\"1500\" height=\"1000\" class=\"tone-123\" loading=\"lazy\"")
                .endsWith("</figure>\n");
    }

    @Test
    void aTitleIsItsCaption() {
        assertThat(html("![](" + ADDRESS + " \"아침 <b>물</b>안개\")"))
                .contains("<figcaption>")
                .contains("</figcaption></figure>")
                .doesNotContain("<b>", "title=")
                .contains("alt=\"\"");
    }

    @Test
    void otherPicturesStayAsTheyAre() {
        var foreign = Markdown.toHtml("![그림](https://example.org/media/x.jpg)");

        assertThat(PictureMarkup.in(foreign)).isEqualTo(foreign);
    }

    @Test
    void nothingGetsInByAnAddress() {
        var html = html("![\" onerror=\"alert(1)](" + ADDRESS + "\"onload=alert(1))\n\n<img src=" + ADDRESS
                + " onerror=alert(1) class=x srcset=evil>");

        assertThat(html).doesNotContain("onerror=\"", "onload=a", "evil", "class=\"x");
    }

    @Test
    void addressesAreReadAndWrittenAlike() {
        var picture = PictureAddress.of(ADDRESS).orElseThrow();

        assertThat(picture.path()).isEqualTo(ADDRESS);
        assertThat(picture.markdown("두 ] 줄\n설명")).isEqualTo("![두 줄 설명](" + ADDRESS + ")");
        assertThat(PictureAddress.key("/media/" + ID + "/640.jpg")).contains(ID + "/640.jpg");
        assertThat(PictureAddress.key(ADDRESS)).contains(ID + "/1500.jpg");
        assertThat(PictureAddress.key("/media/" + ID + "/../../secret.jpg")).isEmpty();
    }

    @Test
    void aPicturesOwnLicenceStandsUnderIt() {
        var address = PictureAddress.of("/media/0199aaaa-0000-7000-8000-000000000001/800x600-123.jpg")
                .orElseThrow();

        var free = PictureMarkup.in(Markdown.toHtml(address.markdown("강", Licence.CC_BY_SA)));
        assertThat(free)
                .contains("<figcaption>", "rel=\"license noopener\"", "licenses/by-sa/4.0/", ">CC BY-SA 4.0</a>")
                .contains("srcset=");
        assertThat(PictureMarkup.in(Markdown.toHtml(address.markdown("강", Licence.ALL_RIGHTS_RESERVED))))
                .contains("<small class=\"licence\">©</small>");
        assertThat(PictureMarkup.in(Markdown.toHtml("![강](" + address.path() + "#evil<script> \"말\")")))
                .doesNotContain("licence", "<script");
        assertThat(PictureAddress.in(free)).containsExactly(address);
    }
}
