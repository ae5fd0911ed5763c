package org.madang.shared.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes in what would have been sent, so that a page is whole, and can be kept, before it goes out. */
public final class CapturedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_768);
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;
    private boolean personal;
    private boolean sent;

    public CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether it is a whole page that is the same for every visitor. */
    boolean isToBeKept() {
        var type = getContentType();
        return !sent
                && !personal
                && getStatus() == SC_OK
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    /** Sends what was taken in after all, for this reader alone. */
    public void passOn() throws IOException {
        if (!sent) {
            var body = body();
            if (body.length > 0) {
                getResponse().getOutputStream().write(body);
            }
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) {
            stream = new Taking();
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)));
        }
        return writer;
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    @Override
    public void sendError(int status) throws IOException {
        sent = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sent = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        sent = true;
        super.sendRedirect(location);
    }

    @Override
    public void setContentLength(int length) {
        // the length of what goes out is known only then
    }

    @Override
    public void setContentLengthLong(long length) {
        // the length of what goes out is known only then
    }

    @Override
    public void flushBuffer() {
        // nothing goes out before the page is whole
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void resetBuffer() {
        forget();
    }

    private void forget() {
        bytes.reset();
        stream = null;
        writer = null;
    }

    @Override
    public boolean isCommitted() {
        return sent && super.isCommitted();
    }

    private final class Taking extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("a kept page is written at once");
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes.write(b, off, len);
        }
    }
}
