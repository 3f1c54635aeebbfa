package vn.nhipcau.library.media;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nhipcau.base.web.Faults;

/**
 * WebVTT as a person wrote it, and in normal form. Only what shows words at a time is understood: styles and regions are
 * left to the page, notes are dropped.
 *
 * @param cues in order of their beginning
 * @param faults at the field {@code vtt}, each with the number of its line
 */
record Subtitles(List<Cue> cues, Faults faults) {
    static final String FIELD = "vtt";

    private static final Pattern TIMING = Pattern.compile(
            "\\s*((?:\\d{2,}:)?[0-5]\\d:[0-5]\\d[.,]\\d{3})\\s+-->\\s+((?:\\d{2,}:)?[0-5]\\d:[0-5]\\d[.,]\\d{3})(?:\\s+.*)?");

    /** Marks that the format knows; all else is shown as it is written. */
    private static final Pattern MARK = Pattern.compile("</?(?:[ibuc]|ruby|rt|v|lang)(?:[. ][^<>]*)?>|<[\\d:.]+>");

    private static final int MOST_FAULTS = 20;
    private static final int LONGEST = 2_000_000;

    /** From a millisecond to another. */
    record Cue(long from, long to, String words) {}

    /** A block of lines between empty ones. */
    private record Block(int line, List<String> lines) {}

    static Subtitles read(String typed) {
        String text = Normalizer.normalize(typed.replace("\ufeff", ""), Normalizer.Form.NFC);
        if (text.length() > LONGEST) {
            return new Subtitles(List.of(), fault("library.media.vtt.long"));
        }
        List<Block> blocks = blocks(text);
        if (blocks.isEmpty() || !Objects.equals(head(blocks.getFirst()), "WEBVTT")) {
            return new Subtitles(List.of(), fault("library.media.vtt.head"));
        }
        List<Cue> cues = new ArrayList<>();
        Faults faults = Faults.NONE;
        for (Block block : blocks.subList(1, blocks.size())) {
            if (faults.count() < MOST_FAULTS && !head(block).matches("NOTE|STYLE|REGION")) {
                faults = faults.and(cue(block, cues));
            }
        }
        return new Subtitles(cues, faults.isEmpty() && cues.isEmpty() ? fault("library.media.vtt.none") : faults);
    }

    private static String head(Block block) {
        return block.lines().getFirst().split("[ \t]", 2)[0];
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        List<String> block = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            if (i < lines.size() && !lines.get(i).isBlank()) {
                block.add(lines.get(i).strip());
            } else if (!block.isEmpty()) {
                blocks.add(new Block(i - block.size() + 1, List.copyOf(block)));
                block.clear();
            }
        }
        return blocks;
    }

    private static Faults cue(Block block, List<Cue> cues) {
        int timing = block.lines().getFirst().contains("-->") ? 0 : 1;
        int line = block.line() + timing;
        if (timing >= block.lines().size() || !block.lines().get(timing).contains("-->")) {
            return fault("library.media.vtt.noTime", block.line());
        }
        Matcher times = TIMING.matcher(block.lines().get(timing));
        if (!times.matches()) {
            return fault("library.media.vtt.time", line);
        }
        long from = milliseconds(times.group(1));
        long to = milliseconds(times.group(2));
        String words = String.join(
                "\n", block.lines().subList(timing + 1, block.lines().size()));
        // cues may overlap, as when two speak, but each begins no sooner than the one before
        boolean early = !cues.isEmpty() && from < cues.getLast().from();
        Faults faults = Faults.NONE
                .when(to <= from, FIELD, "library.media.vtt.backward", line)
                .when(early, FIELD, "library.media.vtt.order", line)
                .when(MARK.matcher(words).replaceAll("").isBlank(), FIELD, "library.media.vtt.wordless", line);
        cues.add(new Cue(from, to, safe(words)));
        return faults;
    }

    /** Signs that would begin a mark and do not are written as what they mean. */
    private static String safe(String words) {
        StringBuilder safe = new StringBuilder();
        Matcher mark = MARK.matcher(words);
        int at = 0;
        while (mark.find()) {
            safe.append(escaped(words.substring(at, mark.start()))).append(mark.group());
            at = mark.end();
        }
        return safe.append(escaped(words.substring(at))).toString();
    }

    private static String escaped(String words) {
        return words.replaceAll("&(?!(?:amp|lt|gt|lrm|rlm|nbsp|#\\d+);)", "&amp;")
                .replace("<", "&lt;")
                .replace("-->", "--&gt;");
    }

    private static long milliseconds(String time) {
        String[] parts = time.replace(',', '.').split("[:.]", -1);
        long hours = parts.length == 4 ? Long.parseLong(parts[0]) : 0;
        int last = parts.length;
        return ((hours * 60 + Long.parseLong(parts[last - 3])) * 60 + Long.parseLong(parts[last - 2])) * 1000
                + Long.parseLong(parts[last - 1]);
    }

    /** The same in normal form. */
    String vtt() {
        StringBuilder vtt = new StringBuilder("WEBVTT\n");
        for (Cue cue : cues) {
            vtt.append('\n').append(time(cue.from())).append(" --> ").append(time(cue.to()));
            vtt.append('\n').append(cue.words()).append('\n');
        }
        return vtt.toString();
    }

    private static String time(long milliseconds) {
        long seconds = milliseconds / 1000;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                milliseconds % 1000);
    }

    private static Faults fault(String key, Object... args) {
        return Faults.NONE.when(true, FIELD, key, args);
    }
}
