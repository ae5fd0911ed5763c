package org.madang.syndication.activitypub.signature;

/** A request's signature does not hold. */
@SuppressWarnings("serial")
public class SignatureRefused extends Exception {

    private final String code;

    /** @param code kebab-case, under which refusals are counted */
    public SignatureRefused(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
