package org.madang.imports.blog;

import java.util.List;
import org.madang.calling.Calling;
import org.madang.comment.outside.OutsideComment;
import org.madang.post.Post;

/**
 * A post as it is taken away.
 *
 * @param comments what came with it from elsewhere; what is written here belongs to its writers
 * @param callings what it calls its readers to, without who is registered
 */
record BlogPost(Post post, List<OutsideComment> comments, List<Calling> callings) {}
