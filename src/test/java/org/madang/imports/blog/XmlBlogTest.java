package org.madang.imports.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.imports.blog.BlogEntry.Status;
import org.madang.shared.DomainException;

class XmlBlogTest {

    private static final String HEAD = "<?xml version=\"1.0\"?><rss version=\"2.0\""
            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
            + " xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>블로그</title>";
    private static final String TAIL = "</channel></rss>";

    private static String item(String title, String more) {
        return "<item><title>" + title + "</title><link>https://old.example/2020/" + title + "/</link>"
                + "<guid isPermaLink=\"false\">id-" + title + "</guid>"
                + "<content:encoded><![CDATA[<p>" + title + " 글</p>]]></content:encoded>" + more + "</item>";
    }

    private static List<BlogEntry> read(String xml) {
        List<BlogEntry> entries = new ArrayList<>();
        XmlBlog.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), entries::add);
        return entries;
    }

    @Test
    void wordPressTellsWhatIsPublicDraftPrivateAndNoTextAtAll() {
        var entries = read(HEAD
                + item(
                        "a",
                        "<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>"
                                + "<wp:post_date_gmt>2020-01-02 03:04:05</wp:post_date_gmt>"
                                + "<category domain=\"category\" nicename=\"x\">동네</category>"
                                + "<wp:comment><wp:comment_content>댓글</wp:comment_content></wp:comment>")
                + item("b", "<wp:post_type>post</wp:post_type><wp:status>draft</wp:status>")
                + item(
                        "c",
                        "<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>"
                                + "<wp:post_password>열려라</wp:post_password>")
                + item("d", "<wp:post_type>attachment</wp:post_type><wp:status>inherit</wp:status>")
                + item("e", "<wp:post_type>post</wp:post_type><wp:status>trash</wp:status>")
                + TAIL);

        assertThat(entries)
                .extracting(BlogEntry::status)
                .containsExactly(Status.PUBLISHED, Status.DRAFT, Status.PRIVATE);
        var first = entries.get(0);
        assertThat(first.get("id")).isEqualTo("id-a");
        assertThat(first.get("url")).isEqualTo("https://old.example/2020/a/");
        assertThat(first.at()).hasToString("2020-01-02T03:04:05Z");
        assertThat(first.tags()).containsExactly("동네");
        assertThat(first.get("html")).isEqualTo("<p>a 글</p>");
        assertThat(BlogEntry.parse(first.toLine()).toLine()).isEqualTo(first.toLine());
    }

    @Test
    void anItemOfAFeedIsPublic() {
        var entry = read("<rss version=\"2.0\"><channel><item><title>글</title><link>https://a.example/1</link>"
                        + "<pubDate>Thu, 02 Jan 2020 03:04:05 GMT</pubDate><description>말</description></item></channel></rss>")
                .get(0);

        assertThat(entry.status()).isEqualTo(Status.PUBLISHED);
        assertThat(entry.at()).hasToString("2020-01-02T03:04:05Z");
    }

    @Test
    void brokenXmlKeepsWhatCameBefore() {
        var entries = read(HEAD + item("a", "") + item("b", "") + "<item><title>c</title><oops");

        assertThat(entries).hasSize(3);
        assertThat(entries.get(2).get("fault")).isEqualTo("broken-xml");
    }

    @Test
    void whatIsNoChannelIsRefused() {
        assertThatThrownBy(() -> read("<html><body>hello</body></html>")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> read("PK binary")).isInstanceOf(DomainException.class);
    }

    @Test
    void entitiesAreNeverRead() {
        var outside = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<rss version=\"2.0\"><channel><item><title>a</title><description>&x;</description></item></channel></rss>";
        var laughs = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                + "<rss version=\"2.0\"><channel><item><title>a</title><description>&c;</description></item></channel></rss>";
        for (var xml : List.of(outside, laughs)) {
            List<BlogEntry> entries = new ArrayList<>();
            try {
                XmlBlog.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), entries::add);
            } catch (DomainException refused) {
                // refused as a whole is as good
            }
            assertThat(entries)
                    .noneMatch(entry ->
                            entry.toLine().contains("root:") || entry.toLine().contains("haha"));
        }
    }

    @Test
    void aTextThatIsTooLongFailsAlone() {
        var entries = read(HEAD + item("a".repeat(3), "<description>x</description>")
                + "<item><title>long</title><description>" + "가".repeat(XmlBlog.MOST_TEXT + 10)
                + "</description></item>" + item("b", "") + TAIL);

        assertThat(entries).extracting(entry -> entry.get("fault")).containsExactly("", "text-too-long", "");
    }

    @Test
    void manyItemsGoThroughOneByOneInLittleMemory() {
        var count = new AtomicInteger();
        int items = 20_000;
        var parts = IntStream.range(0, items)
                .mapToObj(i -> (InputStream) new ByteArrayInputStream(
                        item("n" + i, "<wp:post_type>post</wp:post_type>").getBytes(StandardCharsets.UTF_8)))
                .toList();
        List<InputStream> all = new ArrayList<>();
        all.add(new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.UTF_8)));
        all.addAll(parts);
        all.add(new ByteArrayInputStream(TAIL.getBytes(StandardCharsets.UTF_8)));

        XmlBlog.read(new SequenceInputStream(Collections.enumeration(all)), entry -> count.incrementAndGet());

        assertThat(count).hasValue(items);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<item><title><![CDATA[", "<!--", "<item><title a='", "<item><", "<?go "})
    void aPartThatNeverEndsIsBrokenAndWhatCameBeforeStays(String beginning) {
        var endless = new InputStream() {
            private long sent;

            @Override
            public int read() {
                sent++;
                return 'x';
            }
        };
        List<BlogEntry> entries = new ArrayList<>();

        XmlBlog.read(
                new SequenceInputStream(
                        stream(HEAD + item("a", "<wp:post_type>post</wp:post_type>") + beginning), endless),
                entries::add);

        assertThat(entries).extracting(entry -> entry.get("fault")).containsExactly("", "broken-xml");
        assertThat(endless.sent).isLessThan(10 << 20);
    }

    @Test
    void aHundredThousandCommentsUnderOneTextLeaveItAsItIs() {
        var comment = "<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_content><![CDATA[잘 읽었어요]]>"
                + "</wp:comment_content></wp:comment>";
        List<InputStream> all = new ArrayList<>();
        all.add(stream(HEAD + "<item><title>긴 이야기</title><wp:post_type>post</wp:post_type>"));
        IntStream.range(0, 100_000).forEach(i -> all.add(stream(comment)));
        all.add(stream("<description>글</description></item>" + TAIL));
        List<BlogEntry> entries = new ArrayList<>();

        XmlBlog.read(new SequenceInputStream(Collections.enumeration(all)), entries::add);

        assertThat(entries).extracting(entry -> entry.get("title")).containsExactly("긴 이야기", "긴 이야기");
        assertThat(entries).extracting(entry -> entry.get("fault")).containsExactly("", "too-many-comments");
        assertThat(entries.get(0).get("html")).isEqualTo("글");
        assertThat(entries.get(0).toLine().length()).isLessThan(2 * BlogComments.ROOM);
        assertThat(BlogComments.of(entries.get(0))).hasSizeGreaterThan(1000);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
