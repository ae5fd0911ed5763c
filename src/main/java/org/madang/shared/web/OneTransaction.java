package org.madang.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.lang.System.Logger.Level;

/**
 * One transaction around all that a page for reading asks: it takes one connection and one snapshot of what it read
 * instead of one for each of its questions. If a question fails, so does the page.
 */
@ApplicationScoped
public class OneTransaction {

    /** Makes the page. */
    @FunctionalInterface
    public interface Page {
        void make() throws IOException, ServletException;
    }

    private static final System.Logger LOG = System.getLogger(OneTransaction.class.getName());

    @Inject
    UserTransaction transaction;

    /**
     * Makes a page within one transaction.
     *
     * @throws IllegalStateException if the database cannot be asked at all
     */
    public void around(Page page) throws IOException, ServletException {
        begin();
        boolean made = false;
        try {
            page.make();
            made = true;
        } finally {
            end(made);
        }
    }

    private void begin() {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException("no transaction for a page", e);
        }
    }

    /** What a page for reading noted on its way is kept if it can be; the page itself does not depend on that. */
    private void end(boolean made) {
        try {
            if (made && transaction.getStatus() == Status.STATUS_ACTIVE) {
                transaction.commit();
            } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException
                | SystemException
                | IllegalStateException e) {
            LOG.log(Level.WARNING, "The transaction of a page did not end as it should", e);
        }
    }
}
