package org.madang.testing.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that looks at the running product with Chromium. Its tests may take a
 * {@link com.microsoft.playwright.Page}, whose relative addresses lead to Madang, and a {@link RunningMadang.Madang}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("browser")
@ExtendWith({ChromiumExtension.class, RunningMadang.class})
public @interface BrowserTest {}
