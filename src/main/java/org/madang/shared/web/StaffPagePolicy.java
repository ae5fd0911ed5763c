package org.madang.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the content security policy with nonces to the staff's pages, where PrimeFaces needs it.
 *
 * <p>PrimeFaces would send it with every page, and begin an HTTP session to remember the nonce; all other pages get a
 * stricter policy from the server's configuration and no session.
 */
public class StaffPagePolicy implements PhaseListener {

    private static final long serialVersionUID = 1;

    private static final class Readers {
        private static final Reader CURRENT = CDI.current().select(Reader.class).get();
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var path = Readers.CURRENT.getPath();
        if (!path.startsWith("/desk") && !path.startsWith("/admin")) {
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
