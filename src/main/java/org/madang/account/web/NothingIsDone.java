package org.madang.account.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Shows a form again as it was typed and does nothing of what its buttons mean. */
public class NothingIsDone implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        if (InterruptedForm.isShownAgain(context.getExternalContext().getRequestMap())) {
            context.renderResponse();
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }
}
