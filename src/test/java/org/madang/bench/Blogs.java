package org.madang.bench;

import java.io.IOException;
import java.io.Writer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Bringing blogs: how many posts a second come of a WordPress export without pictures, and how much memory a file of a
 * gigabyte takes ({@code -Dmadang.bench.megabytes=…} for another size; 0 leaves it out).
 */
final class Blogs implements Scenario {

    private static final int POSTS = 3_000;
    private static final int LARGE_TEXT = 20_000;
    private static final long LOOK_EVERY = 200_000_000L;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
            + " xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>";

    @Override
    public String name() {
        return "blogs";
    }

    @Override
    public void run(Ground ground, Goals goals) throws IOException {
        var server = ground.product().serverProcess();
        var writer = new Uploads(ground.product().webAddress()).as(People.handle(0), People.PASSWORD);
        speed(writer, ground.folder(), goals);
        int megabytes = Integer.getInteger("madang.bench.megabytes", 1_000);
        if (megabytes > 0) {
            memory(writer, ground.folder(), server, megabytes, goals);
        }
    }

    private static void speed(Uploads writer, Path folder, Goals goals) throws IOException {
        var file = folder.resolve("blog.xml");
        write(file, 2_000, POSTS * 2_000L * 3);
        var job = writer.send("/me/blog", Map.of("format", "wxr"), BodyPublishers.ofFile(file));
        var path = "/me/blog/" + job.getString("id");
        long began = System.nanoTime();
        writer.put(path + "/start");
        while (!writer.get(path).getString("status").equals("DONE")) {
            LockSupport.parkNanos(LOOK_EVERY);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        var done = writer.get(path);
        Bench.say(
                "%,d posts in %.1f s, %d failed".formatted(done.getInt("added"), seconds, done.getInt("failedCount")));
        goals.atLeast("posts a second of a WordPress export", 100, done.getInt("added") / seconds);
        Files.delete(file);
    }

    private static void memory(Uploads writer, Path folder, ProcessHandle server, int megabytes, Goals goals)
            throws IOException {
        var file = folder.resolve("large.xml");
        write(file, LARGE_TEXT, (long) megabytes << 20);
        double before = ProcessFigures.residentMegabytes(server);
        var most = new AtomicReference<>(before);
        var going = new AtomicBoolean(true);
        var watch = new Thread(() -> {
            while (going.get()) {
                most.accumulateAndGet(ProcessFigures.residentMegabytes(server), Math::max);
                LockSupport.parkNanos(LOOK_EVERY);
            }
        });
        watch.start();
        long began = System.nanoTime();
        try {
            var brought = writer.send("/me/blog", Map.of("format", "wxr"), BodyPublishers.ofFile(file));
            Bench.say("%,d MB read in %.0f s: %,d texts; the server had %.0f MB before and %.0f MB at most"
                    .formatted(
                            Files.size(file) >> 20,
                            (System.nanoTime() - began) / 1e9,
                            brought.getJsonObject("preview").getInt("published"),
                            before,
                            most.get()));
        } finally {
            going.set(false);
            Files.delete(file);
        }
        goals.atMost("MB of memory more while a file of a gigabyte is read", 300, most.get() - before);
    }

    /** Published texts of so many letters each, until the file has so many bytes. */
    private static void write(Path file, int letters, long bytes) throws IOException {
        var text = "느티천 산책로를 걸었다. 봄이 오는 소리가 들렸다. ".repeat(letters / 28 + 1).substring(0, letters);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEAD);
            for (int i = 0; (long) i * letters * 2.4 < bytes; i++) {
                item(out, i, text);
            }
            out.write("</channel></rss>");
        }
    }

    private static void item(Writer out, int number, String text) throws IOException {
        out.write("<item><title>옮겨 온 글 " + number + "</title><link>https://blog.example/" + number + "</link><guid>"
                + "https://blog.example/?p=" + number + "</guid><content:encoded><![CDATA[<h2>제목</h2><p>" + number + " "
                + text + "</p>]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>"
                + "<wp:post_date_gmt>2019-05-01 00:00:00</wp:post_date_gmt><category>동네</category></item>\n");
    }
}
