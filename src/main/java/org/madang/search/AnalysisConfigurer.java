package org.madang.search;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.madang.shared.Analyzers;

/**
 * Says how text becomes words in the embedded index. The analyzers are built here and not named, because the server's
 * own Lucene cannot see the Korean dictionary that comes with the application.
 */
public class AnalysisConfigurer implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Analyzers.KOREAN).instance(korean(DecompoundMode.MIXED));
        context.analyzer(Analyzers.KOREAN_QUERY).instance(korean(DecompoundMode.DISCARD));
    }

    private static Analyzer korean(DecompoundMode compounds) {
        return new KoreanAnalyzer(null, compounds, Set.copyOf(KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS), false);
    }
}
