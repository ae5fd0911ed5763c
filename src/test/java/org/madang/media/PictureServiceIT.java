package org.madang.media;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.post.PostService;
import org.madang.post.PostText;
import org.madang.testing.Deployments;
import org.madang.testing.Given;

/** How long pictures are kept. */
@ExtendWith(ArquillianExtension.class)
class PictureServiceIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Resource(lookup = "java:jboss/datasources/MadangDS")
    DataSource database;

    @Inject
    Given given;

    @Inject
    PictureService pictures;

    @Inject
    PostService posts;

    @Inject
    MediaStore store;

    @Inject
    Orphans orphans;

    private Picture uploaded() {
        return pictures.take(new ByteArrayInputStream(Photographs.jpeg(700, 500)))
                .join();
    }

    private boolean isThere(Picture picture) throws IOException {
        var found = store.open(picture.address().key(640));
        if (found.isPresent()) {
            found.get().content().close();
        }
        return found.isPresent();
    }

    private void dayAfter(int days) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update picture set kept_until = kept_until - interval '" + days + " days'");
        }
    }

    private static PostText showing(String title, Picture picture) {
        return PostText.of(
                title, "글\n\n" + picture.address().markdown("그림"), null, null, null, List.of(), null, null, "ko");
    }

    @Test
    void whatNoTextShowsGoesAfterAWeek() throws Exception {
        given.signedIn(given.resident());
        var lonely = uploaded();
        var shown = uploaded();
        posts.create(showing("사진 글", shown));

        orphans.run();
        assertThat(isThere(lonely)).isTrue();
        dayAfter(8);
        orphans.run();

        assertThat(isThere(lonely)).isFalse();
        assertThat(isThere(shown)).isTrue();
    }

    @Test
    void aPostThatIsGoneTakesItsPicturesAlong() throws Exception {
        given.signedIn(given.resident());
        var picture = uploaded();
        var post = posts.create(showing("곧 거둘 글", picture));
        posts.publish(post.getNumber(), null, List.of());
        posts.edit(post.getNumber(), Given.postText("사진을 뺀 글"), null, "사진이 흐려서");
        dayAfter(8);
        orphans.run();
        assertThat(isThere(picture)).as("earlier wordings show it").isTrue();

        posts.withdraw(post.getNumber());
        orphans.run();

        assertThat(isThere(picture)).isFalse();
    }

    @Test
    void filesThatNoPictureSpeaksOfGo() throws Exception {
        var longAgo = new UUID(0x0180_0000_0000_7000L, 0x8000_0000_0000_0001L);
        store.put(longAgo + "/640.jpg", new byte[] {1});

        orphans.run();

        assertThat(store.open(longAgo + "/640.jpg")).isEmpty();
    }
}
