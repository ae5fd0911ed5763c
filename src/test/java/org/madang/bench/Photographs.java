package org.madang.bench;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;

/** A photograph of twelve megapixels: how much CPU until it is there in all widths, and how long pages wait meanwhile. */
final class Photographs implements Scenario {

    private static final int WIDTH = 4_000;
    private static final int HEIGHT = 3_000;
    private static final int TIMES = 5;

    @Override
    public String name() {
        return "photographs";
    }

    @Override
    public void run(Ground ground, Goals goals) throws IOException {
        var writer = new Uploads(ground.product().webAddress()).as(People.handle(0), People.PASSWORD);
        var photograph = photograph();
        send(writer, photograph);
        var before = ProcessFigures.of(ground.product());
        double longest = 0;
        for (int i = 0; i < TIMES; i++) {
            var upload = CompletableFuture.runAsync(() -> send(writer, photograph));
            while (!upload.isDone()) {
                longest = Math.max(longest, pageSeconds(writer));
            }
            upload.join();
        }
        var spent = ProcessFigures.of(ground.product()).minus(before);
        Bench.say("%,d KB; the slowest answer beside it took %.2f s".formatted(photograph.length >> 10, longest));
        goals.atMost("s of CPU for a photograph of 12 megapixels", 3, spent.serverMicros() / 1e6 / TIMES);
        goals.atMost("s for the slowest answer beside it", 1, longest);
    }

    private static void send(Uploads writer, byte[] photograph) {
        try {
            writer.send("/pictures", Map.of("alt", "느티천"), BodyPublishers.ofByteArray(photograph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double pageSeconds(Uploads writer) throws IOException {
        long began = System.nanoTime();
        writer.get("/posts?size=5");
        return (System.nanoTime() - began) / 1e9;
    }

    /** Colours that run into each other, with the grain of a camera. */
    private static byte[] photograph() throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, new Color(90, 140, 200), WIDTH, HEIGHT, new Color(60, 110, 40)));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.dispose();
        var grain = new Random(12);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, image.getRGB(x, y) ^ grain.nextInt(16) * 0x010101);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }
}
