package vn.nhipcau.library.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The index of this node: opened when it is first asked, brought up to the table whenever it is asked. An index that has
 * far to go is made in the background, and meanwhile finds what it has so far.
 */
@Component
class MemoryIndex implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(MemoryIndex.class.getName());
    private static final int BATCHES_WHILE_ONE_WAITS = 2;
    private static final int BATCHES_BETWEEN_COMMITS = 50;

    private final JdbcClient jdbc;
    private final Path folder;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable FuzzyIndex index;
    private @Nullable FollowTable follow;
    private volatile @Nullable Thread builder;
    private volatile boolean closed;

    MemoryIndex(@Value("${nhipcau.data}") String data, JdbcClient jdbc) {
        this.folder = Path.of(data).resolve("index");
        this.jdbc = jdbc;
    }

    /** Sentences that are alike, best first; those of the very same words among them. */
    List<Hit> search(Grams sentence, int most) {
        return upToDate().search(sentence, most);
    }

    /** Waits until the index has come up to the table. */
    void complete() {
        upToDate();
        join();
    }

    private void join() {
        Thread building = builder;
        if (building != null) {
            try {
                building.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private FuzzyIndex upToDate() {
        turn.lock();
        try {
            if (index == null || follow == null) {
                index = open();
                follow = new FollowTable(jdbc, index);
            }
            Thread building = builder;
            boolean isBuilding = building != null && building.isAlive();
            if (!isBuilding && !follow.follow(BATCHES_WHILE_ONE_WAITS)) {
                FollowTable far = follow;
                builder = Thread.ofPlatform().daemon().name("memory-index").start(() -> build(far));
            }
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.unlock();
        }
    }

    private void build(FollowTable far) {
        try {
            boolean done = false;
            while (!done && !closed) {
                done = far.follow(BATCHES_BETWEEN_COMMITS);
                far.commit();
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.ERROR, "the index of the memory could not be made", e);
        }
    }

    private FuzzyIndex open() throws IOException {
        Path own = folder.resolve("memory-" + identity());
        Files.createDirectories(own);
        return FuzzyIndex.open(own);
    }

    /** Of the memory and the database it lies in: a copied database is another one. */
    private String identity() {
        return jdbc.sql("""
                select value || '-' || (select oid from pg_database where datname = current_database())
                from setting where key = 'memory'
                """).query(String.class).single();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        join();
        turn.lock();
        try (FuzzyIndex open = index) {
            if (open != null && follow != null) {
                follow.commit();
            }
        } finally {
            turn.unlock();
        }
    }
}
