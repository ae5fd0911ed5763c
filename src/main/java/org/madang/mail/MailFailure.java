package org.madang.mail;

/** The mail server did not take a mail. Its words are not kept: servers like to repeat the address in them. */
@SuppressWarnings("serial")
class MailFailure extends Exception {

    private final String code;
    private final boolean forGood;

    /** @param code names the reason; holds nothing of the mail */
    MailFailure(String code, boolean forGood) {
        super(code, null, false, false);
        this.code = code;
        this.forGood = forGood;
    }

    String code() {
        return code;
    }

    /** Whether there is no sense in trying again. */
    boolean isForGood() {
        return forGood;
    }
}
