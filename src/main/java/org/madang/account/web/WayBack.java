package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.Onward;

/**
 * Where somebody who had to sign in first was going: the address's {@code return}, if it is one of ours. Called {@code
 * wayBack} in pages.
 */
@Named
@RequestScoped
public class WayBack {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");
    private static final int LONGEST = 2_000;

    @Inject
    CurrentPage page;

    /** The address to go back to; empty if none was given or it is not one of ours. */
    public String getAddress() {
        return local(page.parameter("return"));
    }

    /** An address of this site other than those of signing in and out; anything else becomes empty. */
    public static String local(String address) {
        boolean ours = address.length() <= LONGEST && LOCAL.matcher(address).matches();
        return ours && !address.startsWith("/account/sign-") ? address : "";
    }

    /** Whether what was typed waits there. */
    public boolean isKept() {
        return getAddress().contains("kept=yes");
    }

    /** The same way back for another page, as a query with its question mark; empty if there is none. */
    public String getQuery() {
        var address = getAddress();
        return address.isEmpty() ? "" : "?return=" + CurrentPage.encoded(address);
    }

    /** Goes there, or elsewhere if there is none. */
    public void go(String elsewhere) {
        var address = getAddress();
        Onward.to(address.isEmpty() ? elsewhere : address);
    }
}
