package vn.nhipcau.library.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.segments.Likeness;

/**
 * One search for what is alike. The index gives all that share enough pairs of words; how many they share and how long
 * they are bounds how alike they can be, so that sentences are compared word by word from the most promising on until
 * no other can be better: the answer is exact.
 */
final class FuzzySearch {
    /** A clause more and the index refuses; what is longer is found by its first words. */
    private static final int MOST_PAIRS = 800;

    private final IndexSearcher searcher;
    private final Grams sentence;
    private final int most;

    /** Those that may be so many edits away, at least. */
    private final Map<Promise, List<Integer>> candidates =
            new TreeMap<>(Comparator.comparingInt(Promise::percent).reversed().thenComparingInt(Promise::leaf));

    FuzzySearch(IndexSearcher searcher, Grams sentence, int most) {
        this.searcher = searcher;
        this.sentence = sentence;
        this.most = most;
    }

    /** The best that sentences of a part of the index can be. */
    private record Promise(int percent, int leaf) {}

    List<Hit> hits() throws IOException {
        if (sentence.length() == 0) {
            return List.of();
        }
        List<BytesRef> terms = sentence.terms().stream().limit(MOST_PAIRS).toList();
        int shared = Math.max(
                1,
                sentence.leastShared(sentence.terms().size())
                        - (sentence.terms().size() - terms.size()));
        searcher.search(query(terms, shared), new Gathering(terms.size()));
        return best();
    }

    private static Query query(List<BytesRef> terms, int shared) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(shared);
        terms.forEach(term -> query.add(
                new ConstantScoreQuery(new TermQuery(new Term(FuzzyIndex.PAIRS, term))), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    private List<Hit> best() throws IOException {
        int[] tokens = sentence.numbers();
        List<Hit> hits = new ArrayList<>();
        for (Map.Entry<Promise, List<Integer>> entry : candidates.entrySet()) {
            int promised = entry.getKey().percent();
            if (hits.stream().filter(hit -> hit.percent() >= promised).count() >= most) {
                break;
            }
            LeafReaderContext leaf =
                    searcher.getIndexReader().leaves().get(entry.getKey().leaf());
            BinaryDocValues others = leaf.reader().getBinaryDocValues(FuzzyIndex.TOKENS);
            NumericDocValues ids = leaf.reader().getNumericDocValues(FuzzyIndex.ID);
            for (int document : entry.getValue()) {
                others.advanceExact(document);
                int percent = percent(tokens, Grams.numbers(others.binaryValue()));
                if (percent >= Grams.LEAST) {
                    ids.advanceExact(document);
                    hits.add(new Hit(ids.longValue(), percent));
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::percent).reversed().thenComparingLong(hit -> -hit.id()));
        return hits.subList(0, Math.min(most, hits.size()));
    }

    private static int percent(int[] one, int[] other) {
        int longer = Math.max(one.length, other.length);
        return percent(Likeness.distance(one, other, Grams.edits(longer)), longer);
    }

    private static int percent(int edits, int longer) {
        return 100 * (longer - edits) / longer;
    }

    /** One collector after the other: the searcher has no threads of its own. */
    private final class Gathering implements CollectorManager<Candidates, Boolean> {
        private final int pairs;

        Gathering(int pairs) {
            this.pairs = pairs;
        }

        @Override
        public Candidates newCollector() {
            return new Candidates(pairs);
        }

        @Override
        public Boolean reduce(Collection<Candidates> collectors) {
            return true;
        }
    }

    /** Gathers what shares enough, by what it can be at best. */
    private final class Candidates extends SimpleCollector {
        private final int pairs;
        private int leaf;
        private @Nullable NumericDocValues lengths;
        private @Nullable Scorable shared;

        Candidates(int pairs) {
            this.pairs = pairs;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            leaf = context.ord;
            lengths = context.reader().getNumericDocValues(FuzzyIndex.LENGTH);
        }

        @Override
        public void setScorer(Scorable scorer) {
            shared = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            if (lengths == null || shared == null || !lengths.advanceExact(document)) {
                return;
            }
            int length = (int) lengths.longValue();
            int apart = Math.abs(length - sentence.length());
            int longer = Math.max(length, sentence.length());
            int edits = Math.max(apart, (pairs - (int) shared.score() + 1) / 2);
            if (edits <= Grams.edits(longer)) {
                candidates
                        .computeIfAbsent(new Promise(percent(edits, longer), leaf), promise -> new ArrayList<>())
                        .add(document);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
