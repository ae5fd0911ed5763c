package org.madang.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.madang.account.kept.KeptForms;

/**
 * A form that was sent when its session had ended: what was typed waits while its writer signs in, and stands in the form
 * again afterwards. Nothing of it is done until the writer presses the button once more.
 */
@ApplicationScoped
public class InterruptedForm {

    private static final String AGAIN = "kept=yes&notice=typed-text-kept";

    @Inject
    KeptForms forms;

    @Inject
    SignInCookie cookies;

    /** Keeps what was typed, and tells the address at which it stands again; the plain address if nothing was. */
    String keep(HttpServletRequest request, HttpServletResponse response, String address) {
        var type = request.getContentType();
        boolean isForm = type != null && type.startsWith("application/x-www-form-urlencoded");
        if (!isForm || address.startsWith("/account/") || !"POST".equals(request.getMethod())) {
            return address;
        }
        var plain = withoutMark(address);
        var fields = new java.util.HashMap<>(request.getParameterMap());
        queryOf(plain).forEach(fields::remove);
        boolean kept = forms.keep(cookies.keptForm(request, response), path(plain), fields);
        return kept ? plain + (plain.contains("?") ? "&" : "?") + AGAIN : plain;
    }

    /** The request with what was typed before in it, if this is the way back to it. */
    HttpServletRequest restore(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || !"yes".equals(request.getParameter("kept"))) {
            return request;
        }
        return SignInCookie.keptForm(request)
                .map(key -> forms.find(key, request.getRequestURI()))
                .filter(fields -> !fields.isEmpty())
                .<HttpServletRequest>map(fields -> new FilledRequest(request, fields))
                .orElse(request);
    }

    private static String withoutMark(String address) {
        return address.replaceAll("([?&])kept=yes&notice=typed-text-kept", "$1").replaceAll("[?&]$", "");
    }

    private static String path(String address) {
        int mark = address.indexOf('?');
        return mark < 0 ? address : address.substring(0, mark);
    }

    private static java.util.List<String> queryOf(String address) {
        int mark = address.indexOf('?');
        return mark < 0
                ? java.util.List.of()
                : java.util.Arrays.stream(address.substring(mark + 1).split("&"))
                        .map(part -> part.replaceAll("=.*$", ""))
                        .toList();
    }

    /** Marks a request whose form is only shown again. */
    static boolean isShownAgain(Map<String, Object> requestMap) {
        return requestMap.containsKey(FilledRequest.MARK);
    }
}
