package org.madang.proposal.rest;

import java.util.ArrayList;
import java.util.List;

/** Draws a proposal's card. */
record ProposalPicture(String title, String status, String supports, String site) {

    private static final int LINE = 22;
    private static final int LINES = 3;

    String svg() {
        var text = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 200" width="480" height="200" role="img">
                <title>%s</title>
                <rect width="480" height="200" rx="12" fill="#ffffff" stroke="#b1b8be"/>
                <rect width="8" height="200" fill="#a4562c"/>
                <g font-family="Pretendard GOV, Pretendard, Noto Sans KR, sans-serif" fill="#1e2124">
                <text x="32" y="44" font-size="15" fill="#0b50d0">%s</text>
                """.formatted(escaped(title), escaped(status)));
        int y = 80;
        for (var line : lines(title)) {
            text.append("<text x=\"32\" y=\"%d\" font-size=\"20\" font-weight=\"700\">%s</text>\n"
                    .formatted(y, escaped(line)));
            y += 28;
        }
        return text.append("<text x=\"32\" y=\"180\" font-size=\"15\">%s · %s</text>\n</g></svg>\n"
                        .formatted(escaped(supports), escaped(site)))
                .toString();
    }

    /** Broken at spaces, or where a word alone is too long; what does not fit any more is left out with a mark. */
    static List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        var rest = title;
        while (!rest.isEmpty() && lines.size() < LINES) {
            int end = Math.min(LINE, rest.length());
            if (end < rest.length()) {
                int space = rest.lastIndexOf(' ', end);
                end = space > 0 ? space : end;
            }
            boolean last = lines.size() == LINES - 1 && end < rest.length();
            lines.add(rest.substring(0, end) + (last ? "…" : ""));
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
