package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** What an officer does at the desk, signed in already. */
final class StaffDesk {

    private final Page page;

    StaffDesk(Page page) {
        this.page = page;
    }

    /** Finds the proposal in the queue, assigns it to the parks and answers that it is not adopted. */
    void takesUpAndAnswers(long proposal, String answer) {
        takesUp(proposal);
        choose("decision", "NOT_ADOPTED");
        answers(proposal, answer);
    }

    /** The same, but that it is adopted, by when. */
    void takesUpAndAdopts(long proposal, String answer) {
        takesUp(proposal);
        choose("decision", "ADOPTED");
        page.locator("[id='schedule']").fill("올해 안");
        answers(proposal, answer);
    }

    private void takesUp(long proposal) {
        page.navigate("/desk");
        page.locator("a[href='/desk/" + proposal + "']").first().click();
        assertThat(page.locator("h1")).isVisible();
        choose("department", "parks");
        press("assign");
        assertThat(page.locator("[id$='answer']").last()).isVisible();
    }

    private void answers(long proposal, String answer) {
        page.locator("[id$='text']").last().fill(answer);
        page.locator("[id='basis']").fill("공원 조례");
        press("answer");
        page.navigate("/desk/" + proposal);
        assertThat(page.locator("main")).containsText(answer);
    }

    private void choose(String id, String value) {
        page.locator("select[id$='" + id + "']").selectOption(value);
    }

    private void press(String id) {
        page.locator("button[id$='" + id + "']").click();
        page.waitForLoadState();
    }
}
