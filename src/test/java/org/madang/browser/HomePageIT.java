package org.madang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.madang.testing.harness.BrowserTest;

@BrowserTest
class HomePageIT {

    @Test
    void greetsInKorean(Page page) {
        page.navigate("/");

        assertThat(page.title()).contains("마당");
    }
}
