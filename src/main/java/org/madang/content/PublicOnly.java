package org.madang.content;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Lets only what everybody may read into the full-text index; what is taken back goes out of it. */
public final class PublicOnly implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("visibility").use("standing");
        context.bridge(Content.class, new Bridge());
    }

    private static final class Bridge implements RoutingBridge<Content> {

        @Override
        public void route(DocumentRoutes routes, Object id, Content content, RoutingBridgeRouteContext context) {
            if (content.isPublic() && !content.getStanding().isHidden()) {
                routes.addRoute();
            } else {
                routes.notIndexed();
            }
        }

        @Override
        public void previousRoutes(
                DocumentRoutes routes, Object id, Content content, RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }
}
