package org.madang.proposal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ProposalPictureTest {

    @Test
    void aTitleIsBrokenAtSpacesAndCutWithAMark() {
        var title = "느티천 산책로에 낮은 조명을 놓아 주세요 그리고 의자도";
        assertThat(String.join(" ", ProposalPicture.lines(title))).isEqualTo(title);
        assertThat(ProposalPicture.lines(title)).hasSize(2).allMatch(line -> line.length() <= 22);
        assertThat(ProposalPicture.lines("가".repeat(100)))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("…");
        assertThat(ProposalPicture.lines("")).isEmpty();
    }

    @Test
    void nothingWrittenBreaksOutOfThePicture() throws Exception {
        var svg = new ProposalPicture("<script>&\"'", "접수 <b>", "공감 1", "마당").svg();

        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));

        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("<script>&\"'");
    }
}
