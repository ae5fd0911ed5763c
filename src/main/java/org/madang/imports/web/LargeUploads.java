package org.madang.imports.web;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.Set;
import org.madang.imports.blog.BlogService;

/**
 * Lets the server take larger requests where files of blogs are brought than anywhere else. Found by the server through
 * {@code META-INF/services}.
 */
public final class LargeUploads implements ServletExtension {

    private static final long AROUND_THE_FILE = 1 << 20;

    /** Those of the API read nothing before they know who asks; the form names its secret in the address alike. */
    private static final Set<String> API = Set.of("/api/v1/imports", "/api/v1/me/blog");

    private static final String FORM = "/account/blog-upload";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            var path = exchange.getRequestPath();
            boolean form = path.equals(FORM) && exchange.getQueryParameters().containsKey("csrf");
            if (form || API.contains(path)) {
                exchange.setMaxEntitySize(BlogService.MAX_BYTES + AROUND_THE_FILE);
            }
            next.handleRequest(exchange);
        });
    }
}
