package org.madang.imports.web;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.util.Set;

/**
 * Lets files of blogs be larger than any other request. The server itself must take the largest one everywhere, as it
 * refuses what says too much of itself before it looks at the address. Found through {@code META-INF/services}.
 */
public final class RequestSizes implements ServletExtension {

    private static final long MOST_ELSEWHERE = 64L << 20;

    private static final Set<String> LARGE = Set.of("/api/v1/imports", "/api/v1/me/blog");

    /** The form names its secret in the address, so that nothing is read of what is not ours. */
    private static final String FORM = "/account/blog-upload";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            if (takesLargeFiles(exchange)) {
                next.handleRequest(exchange);
                return;
            }
            exchange.setMaxEntitySize(MOST_ELSEWHERE);
            if (exchange.getRequestContentLength() > MOST_ELSEWHERE) {
                exchange.setPersistent(false);
                exchange.setStatusCode(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
                exchange.endExchange();
            } else {
                next.handleRequest(exchange);
            }
        });
    }

    private static boolean takesLargeFiles(HttpServerExchange exchange) {
        var path = exchange.getRequestPath();
        return LARGE.contains(path)
                || path.equals(FORM) && exchange.getQueryParameters().containsKey("csrf");
    }
}
