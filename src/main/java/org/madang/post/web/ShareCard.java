package org.madang.post.web;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;

/** The picture that other places show beside a link to a post without a picture of its own: its title and its writer. */
final class ShareCard {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final Color PAPER = new Color(0xfffefa);
    private static final Color INK = new Color(0x1e2124);
    private static final Color INK_2 = new Color(0x464c53);
    private static final Color CLAY = new Color(0xa9531f);
    private static final int SIDE = 96;
    private static final int MOST_LINES = 4;

    private static final class Fonts {
        static final Font BOLD = read();

        private static Font read() {
            try (var in = Objects.requireNonNull(ShareCard.class.getResourceAsStream("madang-sans-bold.ttf"))) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("the font of share cards cannot be read", e);
            }
        }
    }

    private ShareCard() {}

    /**
     * Draws it.
     *
     * @return a PNG
     */
    static byte[] draw(String site, String title, String below) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(CLAY);
        pen.fillRect(0, 0, 16, HEIGHT);
        mark(pen);
        write(pen, site, 36f, CLAY, SIDE + 60, 120);
        title(pen, title);
        write(pen, below, 34f, INK_2, SIDE, HEIGHT - 76);
        pen.dispose();
        return png(image);
    }

    /** The mark of the site: a yard with an open side. */
    private static void mark(Graphics2D pen) {
        var yard = new Path2D.Float();
        double scale = 44 / 32.0;
        double[][] points = {{20, 26.5}, {26.5, 26.5}, {26.5, 5.5}, {5.5, 5.5}, {5.5, 26.5}, {12, 26.5}};
        for (int i = 0; i < points.length; i++) {
            double x = SIDE + points[i][0] * scale;
            double y = 84 + points[i][1] * scale;
            if (i == 0) {
                yard.moveTo(x, y);
            } else {
                yard.lineTo(x, y);
            }
        }
        pen.setStroke(new BasicStroke(6.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(yard);
        pen.fill(new Ellipse2D.Double(SIDE + 12.5 * scale, 84 + 12.5 * scale, 7 * scale, 7 * scale));
    }

    private static void title(Graphics2D pen, String title) {
        for (float size = 76; ; size -= 6) {
            pen.setFont(Fonts.BOLD.deriveFont(size));
            var lines = lines(pen, title);
            if (lines.size() <= MOST_LINES - (size > 64 ? 1 : 0) || size <= 46) {
                pen.setColor(INK);
                float step = size * 1.28f;
                float y = 330 - step * (Math.min(lines.size(), MOST_LINES) - 1) / 2 + size * .35f;
                for (var line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
                    pen.drawString(line, SIDE, y);
                    y += step;
                }
                return;
            }
        }
    }

    /** Broken between words, and within a word only where it is longer than a line. */
    private static List<String> lines(Graphics2D pen, String text) {
        var metrics = pen.getFontMetrics();
        int room = WIDTH - 2 * SIDE;
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (metrics.stringWidth(longer) <= room) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            var signs = BreakIterator.getCharacterInstance(Locale.KOREAN);
            signs.setText(word);
            for (int from = signs.first(), to = signs.next(); to != BreakIterator.DONE; from = to, to = signs.next()) {
                if (metrics.stringWidth(line + word.substring(from, to)) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(word, from, to);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static void write(Graphics2D pen, String text, float size, Color colour, int x, int y) {
        pen.setFont(Fonts.BOLD.deriveFont(size));
        pen.setColor(colour);
        pen.drawString(text, x, y);
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
