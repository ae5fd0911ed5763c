package org.madang.shared.net;

import java.io.IOException;

/** A call was not made because it would have gone where calls must not go. */
@SuppressWarnings("serial")
public class OutboundRefusedException extends IOException {

    OutboundRefusedException(String message) {
        super(message);
    }
}
