package org.madang.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Lets forms post back to the address that people see instead of the page's file. */
public class PublicViewHandler extends ViewHandlerWrapper {

    /** Request attribute that holds the address in the address line. */
    public static final String ADDRESS = "org.madang.address";

    public PublicViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        var address = (String) request.getAttribute(ADDRESS);
        var current = context.getViewRoot();
        return address != null && current != null && viewId.equals(current.getViewId())
                ? address
                : super.getActionURL(context, viewId);
    }
}
