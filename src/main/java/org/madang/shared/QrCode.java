package org.madang.shared;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as a QR code, drawn as one path of an SVG picture. */
public final class QrCode {

    private static final int QUIET = 4;

    private final com.google.zxing.qrcode.encoder.ByteMatrix modules;

    private QrCode(com.google.zxing.qrcode.encoder.ByteMatrix modules) {
        this.modules = modules;
    }

    /** The code of a text of at most a few hundred letters. */
    public static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("The text is too long for a QR code", e);
        }
    }

    /** Width and height in modules, with the quiet zone around them. */
    public int getSize() {
        return modules.getWidth() + 2 * QUIET;
    }

    /** What an SVG path draws: a square for each dark module. */
    public String getPath() {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
