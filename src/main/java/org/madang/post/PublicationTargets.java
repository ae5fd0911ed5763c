package org.madang.post;

import java.util.List;

/**
 * The networks that a post can go to beside the plaza. The feature that carries posts there implements it; without one
 * there are no networks.
 */
public interface PublicationTargets {

    /** Names of the networks that can be chosen now. */
    List<String> channels();
}
