package org.madang.post.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The picture beside links to a post. */
class ShareCardTest {

    @Test
    void itHoldsTheTitleInKoreanLetters() throws IOException {
        var image = ImageIO.read(
                new ByteArrayInputStream(ShareCard.draw("마당", "느티천에 새로 생긴 흙길을 아침마다 걸어 보았더니 달라진 것들", "버스에서 적는 기자 2")));
        var blank = ImageIO.read(new ByteArrayInputStream(ShareCard.draw("마당", "", "버스에서 적는 기자 2")));

        assertThat(image.getWidth()).isEqualTo(ShareCard.WIDTH);
        assertThat(image.getHeight()).isEqualTo(ShareCard.HEIGHT);
        assertThat(dark(image)).isGreaterThan(dark(blank) + 10_000);
    }

    @Test
    void aWordWithoutEndStaysInside() {
        assertThat(ShareCard.draw("마당", "가".repeat(120), "이름")).isNotEmpty();
        assertThat(ShareCard.draw("마당", "W".repeat(120), "이름")).isNotEmpty();
    }

    private static int dark(java.awt.image.BufferedImage image) {
        int dark = 0;
        for (int y = 200; y < 460; y++) {
            for (int x = 40; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xff) < 80 ? 1 : 0;
            }
        }
        return dark;
    }
}
