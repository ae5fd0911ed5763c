package org.madang.search;

import java.util.List;
import org.madang.content.LinkedText;
import org.madang.post.PostCard;

/**
 * What belongs to a text.
 *
 * @param linked public posts and proposals that it leads to, or that lead to it
 * @param related posts whose words are alike, the most alike first
 */
public record Kin(List<LinkedText> linked, List<PostCard> related) {}
