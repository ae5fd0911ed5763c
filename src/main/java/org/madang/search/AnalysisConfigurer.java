package org.madang.search;

import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS.Tag;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.madang.shared.Analyzers;

/**
 * Says how text becomes words, the same way for the embedded index and for a cluster.
 *
 * <p>The embedded analyzers are built here and not named, because the server's own Lucene cannot see the Korean
 * dictionary that comes with the application. A cluster has nori as its plugin.
 */
public class AnalysisConfigurer implements LuceneAnalysisConfigurer, ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Analyzers.KOREAN).instance(new KoreanText(DecompoundMode.MIXED));
        context.analyzer(Analyzers.KOREAN_QUERY).instance(new KoreanText(DecompoundMode.DISCARD));
    }

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("left_out")
                .type("nori_part_of_speech")
                .param("stoptags", KoreanText.LEFT_OUT.stream().map(Tag::name).toArray(String[]::new));
        context.tokenFilter("english_stems").type("stemmer").param("language", "light_english");
        analyzer(context, Analyzers.KOREAN, DecompoundMode.MIXED);
        analyzer(context, Analyzers.KOREAN_QUERY, DecompoundMode.DISCARD);
    }

    private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, DecompoundMode mode) {
        var tokenizer = name + "_words";
        context.tokenizer(tokenizer)
                .type("nori_tokenizer")
                .param("decompound_mode", mode.name().toLowerCase(java.util.Locale.ROOT))
                .param("user_dictionary_rules", KoreanText.dictionaryRules().toArray(String[]::new));
        context.analyzer(name)
                .custom()
                .tokenizer(tokenizer)
                .tokenFilters("left_out", "nori_readingform", "lowercase", "stop", "english_stems");
    }
}
