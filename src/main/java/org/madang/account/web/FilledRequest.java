package org.madang.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/** A request for a page with the fields of its form filled in, as if they had just been sent, but for its buttons. */
final class FilledRequest extends HttpServletRequestWrapper {

    /** Request attribute by which {@link NothingIsDone} knows it. */
    static final String MARK = "org.madang.form.again";

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    private final Map<String, String[]> fields;

    FilledRequest(HttpServletRequest request, Map<String, String[]> typed) {
        super(request);
        fields = new HashMap<>(typed);
        fields.put(VIEW_STATE, new String[] {"stateless"});
        request.setAttribute(MARK, Boolean.TRUE);
    }

    @Override
    public String getParameter(String name) {
        var values = getParameterValues(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        var own = super.getParameterValues(name);
        return own != null ? own : fields.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new HashMap<>(fields);
        all.putAll(super.getParameterMap());
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
