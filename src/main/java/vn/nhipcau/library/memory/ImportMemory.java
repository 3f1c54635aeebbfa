package vn.nhipcau.library.memory;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.library.Meaning;
import vn.nhipcau.library.exchange.Finding;
import vn.nhipcau.library.exchange.MemoryUnit;
import vn.nhipcau.library.exchange.Tmx;

/** Takes a memory of another program over: what is known already is passed over, nothing that stands here is changed. */
@Component
class ImportMemory {
    private static final int AT_ONCE = 1_000;

    private final StoredFiles bytes;
    private final MemoryFiles files;
    private final KnownPairs known;
    private final KeepInMemory keep;
    private final ContentLanguages languages;
    private final Trail trail;

    ImportMemory(
            StoredFiles bytes,
            MemoryFiles files,
            KnownPairs known,
            KeepInMemory keep,
            ContentLanguages languages,
            Trail trail) {
        this.bytes = bytes;
        this.files = files;
        this.known = known;
        this.keep = keep;
        this.languages = languages;
        this.trail = trail;
    }

    /** What a file would bring; nothing of it is kept. */
    MemoryPlan plan(byte[] file) {
        return read(new ByteArrayInputStream(file), "", news -> {});
    }

    MemoryPlan plan(MemoryFile file) {
        try (InputStream content = open(file)) {
            return read(content, file.fileName(), news -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes over what is new, all of it or nothing.
     *
     * @return how many pairs
     * @throws Refused where it was taken over before
     */
    @Transactional
    public int take(Visitor who, MemoryFile file) {
        int[] taken = {0};
        try (InputStream content = open(file)) {
            read(content, file.fileName(), news -> taken[0] += keep.keep(news, who.member()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!files.taken(file, taken[0])) {
            throw new Refused("library.memory.import.twice");
        }
        trail.write(who, "memory.imported", file.fileName(), "/memory", taken[0] + " cặp câu");
        return taken[0];
    }

    private InputStream open(MemoryFile file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(bytes.find(file.sha256())));
    }

    private MemoryPlan read(InputStream file, String name, Consumer<List<Translated>> taker) {
        Set<String> spoken = languages.all().stream().map(ContentLanguage::code).collect(Collectors.toSet());
        MemoryPlan.Count count = new MemoryPlan.Count();
        List<Translated> waiting = new ArrayList<>();
        List<Finding> findings = Tmx.read(file, unit -> {
            if (!spoken.contains(unit.from()) || !spoken.contains(unit.to())) {
                count.foreign(unit.from(), unit.to());
                return;
            }
            Translated translated = translated(unit, name);
            if (count.isFirst(translated)) {
                waiting.add(translated);
            }
            if (waiting.size() == AT_ONCE) {
                hand(waiting, count, taker);
            }
        });
        hand(waiting, count, taker);
        return count.plan(findings);
    }

    private void hand(List<Translated> waiting, MemoryPlan.Count count, Consumer<List<Translated>> taker) {
        List<Translated> news = known.without(waiting);
        count.handed(news, waiting.size() - news.size());
        taker.accept(news);
        waiting.clear();
    }

    private static Translated translated(MemoryUnit unit, String name) {
        return new Translated(
                unit.from(),
                unit.to(),
                unit.source(),
                unit.target(),
                meaning(unit.before()),
                meaning(unit.after()),
                null,
                name,
                null,
                Origin.IMPORTED);
    }

    private static @Nullable String meaning(@Nullable String words) {
        return words == null ? null : Meaning.of(words);
    }
}
