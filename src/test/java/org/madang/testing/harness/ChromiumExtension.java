package org.madang.testing.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands out pages of one Chromium, each in a context of its own. Where Chromium is missing the tests are skipped, or
 * fail where the build says that they are required.
 */
public class ChromiumExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent() || Chromium.required()) {
            return ConditionEvaluationResult.enabled("Chromium is there, or has to be");
        }
        Chromium.announceSkipping();
        return ConditionEvaluationResult.disabled(Chromium.HOW_TO_INSTALL);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return List.of(Page.class, BrowserContext.class, Browser.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        if (type == Browser.class) {
            return session(context).browser;
        }
        var own = context.getStore(NAMESPACE)
                .computeIfAbsent(
                        context.getUniqueId(),
                        id -> new OwnContext(session(context).newContext(context)),
                        OwnContext.class);
        return type == BrowserContext.class ? own.context : own.page();
    }

    private static Session session(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Session.class, type -> new Session(), Session.class);
    }

    /** The browser all tests share. */
    private static final class Session implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));

        private static Path executable() {
            return Chromium.executable().orElseThrow(() -> new AssertionError(Chromium.HOW_TO_INSTALL));
        }

        private BrowserContext newContext(ExtensionContext context) {
            return browser.newContext(new Browser.NewContextOptions()
                    .setBaseURL(RunningMadang.madang(context).address().toString())
                    .setLocale("ko-KR")
                    .setViewportSize(360, 780));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    /** One test's cookies and tab. */
    private static final class OwnContext implements AutoCloseable {

        private final BrowserContext context;
        private Page page;

        private OwnContext(BrowserContext context) {
            this.context = context;
        }

        private Page page() {
            if (page == null) {
                page = context.newPage();
            }
            return page;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
