package org.madang.search;

import org.madang.shared.Settings.Database;

/** Search on the embedded engine. */
class LuceneSearchIT extends SearchContract {

    @Override
    Engine engine(Database database) {
        return Engine.lucene(database);
    }
}
