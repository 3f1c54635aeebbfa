package vn.nhipcau.library.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Strips films and sounds by ISO 14496-12. Only boxes that playing needs are kept; every other, known or not, becomes a
 * {@code free} one of its size filled with nothing, so that no other byte moves. Tracks of anything but picture and sound
 * go with their samples: cameras and drones write their path into such.
 */
final class BareBoxes {
    private static final Map<String, Set<String>> KEPT = Map.of(
            "", Set.of("ftyp", "styp", "moov", "mdat", "moof", "mfra", "sidx", "ssix", "pdin"),
            "moov", Set.of("mvhd", "trak", "mvex", "iods"),
            "trak", Set.of("tkhd", "tref", "edts", "tapt", "mdia"),
            "mdia", Set.of("mdhd", "hdlr", "minf", "elng"),
            "minf", Set.of("vmhd", "smhd", "hdlr", "dinf", "stbl"),
            "moof", Set.of("mfhd", "traf"),
            "traf", Set.of("tfhd", "tfdt", "trun", "sdtp", "sbgp", "sgpd", "subs"));

    private static final Set<String> PLAYED = Set.of("vide", "soun");
    private static final int MOST = 200_000;

    /** Of a table of places: some ten million samples. */
    private static final int LARGEST = 80 << 20;

    private final FileChannel file;
    private int count;
    private boolean fragmented;
    private boolean dropped;

    private BareBoxes(FileChannel file) {
        this.file = file;
    }

    /**
     * A box.
     *
     * @param at where it begins
     * @param from where what it holds begins, up to {@code to}
     */
    private record Box(String name, long at, long from, long to) {}

    static void strip(FileChannel file) throws IOException {
        BareBoxes boxes = new BareBoxes(file);
        boxes.walk("", 0, file.size());
        if (boxes.fragmented && boxes.dropped) {
            // samples of a fragment lie where only its own tables tell
            throw new Darkroom.Spoiled("bare");
        }
    }

    private void walk(String within, long from, long to) throws IOException {
        Set<String> kept = KEPT.getOrDefault(within, Set.of());
        for (long at = from; at < to; ) {
            Box box = box(at, to);
            if (!kept.contains(box.name)) {
                free(box);
            } else if (box.name.equals("trak") && !PLAYED.contains(handler(box))) {
                dropped = true;
                blankSamples(box);
                free(box);
            } else {
                if (box.name.equals("trak") && handler(box).equals("vide")) {
                    blankCompressors(box);
                }
                strip(box);
            }
            at = box.to;
        }
    }

    private void strip(Box box) throws IOException {
        switch (box.name) {
            case "mvhd", "tkhd", "mdhd" -> blankTimes(box);
            // the name of whoever made the track, telephones write their own
            case "hdlr" -> Bare.blank(file, box.from + 24, box.to - box.from - 24);
            case "moof" -> {
                fragmented = true;
                walk(box.name, box.from, box.to);
            }
            default -> {
                if (KEPT.containsKey(box.name)) {
                    walk(box.name, box.from, box.to);
                }
            }
        }
    }

    private Box box(long at, long end) throws IOException {
        ByteBuffer head = Bare.read(file, at, 16);
        if (end - at < 8 || ++count > MOST) {
            throw new Darkroom.Spoiled("bare");
        }
        long size = Integer.toUnsignedLong(head.getInt(0));
        String name = StandardCharsets.ISO_8859_1.decode(head.slice(4, 4)).toString();
        int begin = size == 1 ? 16 : 8;
        long whole = size == 1 ? head.getLong(8) : size == 0 ? end - at : size;
        if (whole < begin || whole > end - at) {
            throw new Darkroom.Spoiled("bare");
        }
        return new Box(name, at, at + begin, at + whole);
    }

    private void free(Box box) throws IOException {
        Bare.write(file, box.at + 4, StandardCharsets.US_ASCII.encode("free"));
        Bare.blank(file, box.from, box.to - box.from);
    }

    private void blankTimes(Box box) throws IOException {
        boolean wide = Bare.read(file, box.from, 1).get(0) == 1;
        Bare.blank(file, box.from + 4, Math.min(box.to - box.from - 4, wide ? 16 : 8));
    }

    /** Which kind of track it is, empty where it does not say. */
    private String handler(Box track) throws IOException {
        Box handler = find(track, "mdia", "hdlr");
        return handler == null || handler.to - handler.from < 12
                ? ""
                : StandardCharsets.ISO_8859_1
                        .decode(Bare.read(file, handler.from + 8, 4))
                        .toString();
    }

    /** What the camera calls the program that packed the picture, in each description of a track of pictures. */
    private void blankCompressors(Box track) throws IOException {
        Box descriptions = find(track, "mdia", "minf", "stbl", "stsd");
        if (descriptions == null) {
            return;
        }
        for (long at = descriptions.from + 8; at < descriptions.to; ) {
            Box entry = box(at, descriptions.to);
            Bare.blank(file, entry.from + 42, Math.clamp(entry.to - entry.from - 42, 0, 32));
            at = entry.to;
        }
    }

    /** What a track that is left out would have played. */
    private void blankSamples(Box track) throws IOException {
        Box table = find(track, "mdia", "minf", "stbl");
        Box sizes = table == null ? null : find(table, "stsz");
        Box runs = table == null ? null : find(table, "stsc");
        Box places = table == null ? null : find(table, "stco");
        Box far = table == null ? null : find(table, "co64");
        if (sizes == null || runs == null || (places == null && far == null)) {
            return;
        }
        ByteBuffer chunks = content(places == null ? Objects.requireNonNull(far) : places);
        new BareSamples(content(sizes), content(runs), chunks, places == null).blank(file);
    }

    private ByteBuffer content(Box box) throws IOException {
        if (box.to - box.from > LARGEST) {
            throw new Darkroom.Spoiled("bare");
        }
        return Bare.read(file, box.from, (int) (box.to - box.from));
    }

    /** The box that is found going down by these names. */
    private @Nullable Box find(Box within, String... names) throws IOException {
        Box found = within;
        for (String name : names) {
            found = first(found, name);
            if (found == null) {
                return null;
            }
        }
        return found;
    }

    private @Nullable Box first(Box within, String name) throws IOException {
        for (long at = within.from; at < within.to; ) {
            Box box = box(at, within.to);
            if (box.name.equals(name)) {
                return box;
            }
            at = box.to;
        }
        return null;
    }
}
