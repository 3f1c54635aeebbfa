package vn.nhipcau.library.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.ContentLanguage;

/** Units of TMX, given to Okapi's filter some hundred pairs at a time, always as if from one language into another. */
final class TmxBatch {
    private static final int PAIRS = 256;
    private static final LocaleId FROM = LocaleId.fromString("vi");
    private static final LocaleId TO = LocaleId.ENGLISH;

    private final Consumer<MemoryUnit> taker;
    private final int told;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private int untold;

    /** A pair of languages of a unit. */
    private record Waiting(TmxUnit unit, TmxUnit.Variant source, TmxUnit.Variant target) {}

    /** The two texts of a unit as Okapi reads them. */
    record Texts(List<Piece> source, List<Piece> target) {}

    /** @param told how many units that nobody understands are told of with their line */
    TmxBatch(Consumer<MemoryUnit> taker, int told) {
        this.taker = taker;
        this.told = told;
    }

    List<Finding> findings() {
        return findings;
    }

    void take(TmxUnit unit) {
        TmxUnit.@Nullable Variant source = source(unit);
        if (source == null || unit.variants().size() < 2) {
            tell("library.exchange.unpaired", unit.row());
            return;
        }
        for (TmxUnit.Variant target : unit.variants()) {
            if (!Reception.primary(target.language()).equals(Reception.primary(source.language()))) {
                waiting.add(new Waiting(unit, source, target));
            }
        }
        if (waiting.size() >= PAIRS) {
            flush();
        }
    }

    /** Takes what is left, and says how much was left out beyond what was told of line by line. */
    void finish() {
        flush();
        if (untold > 0) {
            findings.add(Finding.told("library.exchange.moreLeftOut", 0, untold));
        }
    }

    private void tell(String key, int row) {
        if (findings.size() < told) {
            findings.add(Finding.told(key, row, row));
        } else {
            untold++;
        }
    }

    /** The variant of the language said to be the source; else the one in the language of originals; else the first. */
    private static TmxUnit.@Nullable Variant source(TmxUnit unit) {
        for (String wanted : List.of(unit.source(), ContentLanguage.ORIGINAL)) {
            for (TmxUnit.Variant variant : unit.variants()) {
                if (!wanted.isBlank() && Reception.primary(variant.language()).equals(Reception.primary(wanted))) {
                    return variant;
                }
            }
        }
        return unit.variants().isEmpty() ? null : unit.variants().getFirst();
    }

    private void flush() {
        hand(List.copyOf(waiting));
        waiting.clear();
    }

    private void hand(List<Waiting> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        Map<Integer, Texts> read = read(document(pairs));
        if (read == null && pairs.size() > 1) {
            hand(pairs.subList(0, pairs.size() / 2));
            hand(pairs.subList(pairs.size() / 2, pairs.size()));
            return;
        }
        for (int i = 0; i < pairs.size(); i++) {
            Texts texts = read == null ? null : read.get(i);
            Waiting pair = pairs.get(i);
            if (texts == null) {
                tell("library.exchange.unitNotUnderstood", pair.unit().row());
            } else if (!Piece.words(texts.source()).isBlank()
                    && !Piece.words(texts.target()).isBlank()) {
                taker.accept(unit(pair, texts));
            }
        }
    }

    private static String document(List<Waiting> pairs) {
        StringBuilder tmx = new StringBuilder("<tmx version=\"1.4\"><header srclang=\"vi\" segtype=\"block\"/><body>");
        for (int i = 0; i < pairs.size(); i++) {
            tmx.append("<tu tuid=\"").append(i).append("\"><tuv xml:lang=\"vi\">");
            tmx.append(Signs.withoutOkapis(pairs.get(i).source().segment()));
            tmx.append("</tuv><tuv xml:lang=\"en\">");
            tmx.append(Signs.withoutOkapis(pairs.get(i).target().segment()));
            tmx.append("</tuv></tu>");
        }
        return tmx.append("</body></tmx>").toString();
    }

    private static @Nullable Map<Integer, Texts> read(String tmx) {
        Map<Integer, Texts> read = new HashMap<>();
        try (TmxFilter filter = new TmxFilter();
                RawDocument document = new RawDocument(tmx, FROM, TO)) {
            filter.open(document, false);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    ITextUnit unit = event.getTextUnit();
                    read.put(
                            Integer.valueOf(unit.getName()),
                            new Texts(
                                    OkapiText.pieces(unit.getSource().getUnSegmentedContentCopy()),
                                    OkapiText.pieces(unit.getTarget(TO).getUnSegmentedContentCopy())));
                }
            }
            return read;
        } catch (RuntimeException | AssertionError e) {
            // whatever a file made to break parsers makes it throw: there is no one kind of it, and it asserts what
            // files decide
            return null;
        }
    }

    private static MemoryUnit unit(Waiting pair, Texts texts) {
        Codes.Pair coded = Codes.pair(texts.source(), texts.target());
        TmxUnit unit = pair.unit();
        return new MemoryUnit(
                coded.source(),
                coded.target(),
                Reception.primary(pair.source().language()),
                Reception.primary(pair.target().language()),
                property(unit, "x-before", "x-context-pre"),
                property(unit, "x-after", "x-context-post"),
                at(pair),
                told(pair, "changeid", "creationid"));
    }

    private static @Nullable String property(TmxUnit unit, String ours, String others) {
        String told = unit.properties().get(ours);
        return told != null ? told : unit.properties().get(others);
    }

    /** What the translation says, else the unit. */
    private static @Nullable String told(Waiting pair, String... names) {
        for (Map<String, String> attributes :
                List.of(pair.target().attributes(), pair.unit().attributes())) {
            for (String name : names) {
                String value = attributes.get(name);
                if (value != null && !value.isBlank()) {
                    return value.strip();
                }
            }
        }
        return null;
    }

    private static @Nullable Instant at(Waiting pair) {
        String told = told(pair, "changedate", "creationdate");
        try {
            return told == null ? null : Tmx.TIME.parse(told, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
