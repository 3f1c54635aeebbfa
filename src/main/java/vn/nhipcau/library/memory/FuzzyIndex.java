package vn.nhipcau.library.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences that are alike among a million: an index on disk of the pairs of words in each. It holds no words and
 * can be made anew from the table at any time.
 */
final class FuzzyIndex implements AutoCloseable {
    static final String PAIRS = "pairs";
    static final String ID = "id";
    static final String LENGTH = "length";
    static final String TOKENS = "tokens";
    private static final int BUFFER_MB = 8;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private FuzzyIndex(FSDirectory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        searchers = new SearcherManager(writer, null);
    }

    static FuzzyIndex open(Path folder) throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        IndexWriterConfig config = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB);
        config.setUseCompoundFile(true);
        return new FuzzyIndex(directory, new IndexWriter(directory, config));
    }

    /** Puts in a sentence, or again. */
    void put(long id, Grams sentence) throws IOException {
        Document document = new Document();
        document.add(new StringField(ID, Long.toString(id), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, id));
        document.add(new NumericDocValuesField(LENGTH, sentence.length()));
        document.add(new BinaryDocValuesField(TOKENS, sentence.bytes()));
        for (BytesRef pair : sentence.terms()) {
            document.add(new StringField(PAIRS, pair, Field.Store.NO));
        }
        writer.updateDocument(new Term(ID, Long.toString(id)), document);
    }

    void remove(long id) throws IOException {
        writer.deleteDocuments(new Term(ID, Long.toString(id)));
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    /** Lets what was put in be found. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Has it all on the disk, and how far it follows the table. */
    void commit(String upTo) throws IOException {
        writer.setLiveCommitData(Map.of("upTo", upTo).entrySet());
        writer.commit();
    }

    /** What the last commit said; null for none. */
    @Nullable
    String upTo() {
        var entries = writer.getLiveCommitData();
        if (entries != null) {
            for (Map.Entry<String, String> entry : entries) {
                if (entry.getKey().equals("upTo")) {
                    return entry.getValue();
                }
            }
        }
        return null;
    }

    int size() {
        return writer.getDocStats().numDocs;
    }

    /** The most alike, best first. */
    List<Hit> search(Grams sentence, int most) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return new ArrayList<>(new FuzzySearch(searcher, sentence, most).hits());
            } finally {
                searchers.release(Objects.requireNonNull(searcher));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
