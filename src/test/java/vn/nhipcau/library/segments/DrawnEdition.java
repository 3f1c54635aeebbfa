package vn.nhipcau.library.segments;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Block;
import vn.nhipcau.library.Content;
import vn.nhipcau.library.Mark;
import vn.nhipcau.library.Run;

/** An edition drawn from a seed that knows of each of its sentences what it says, whatever it looks like. */
final class DrawnEdition {
    private static final List<String> GAPS = List.of(" ", " ", "  ", "\u00a0", " \n", "\u2003");
    private static final List<List<Mark>> MARKS = List.of(
            List.of(new Mark.Bold()),
            List.of(new Mark.Italic()),
            List.of(new Mark.Link("/gates"), new Mark.Bold()),
            List.of(new Mark.Foreign("lo")));

    final Random random;
    final DrawnWords words;
    final List<Paragraph> paragraphs = new ArrayList<>();
    private int paragraphsMade;
    private int sentencesMade;
    private final Map<List<String>, Integer> saidBefore = new HashMap<>();

    /**
     * A sentence.
     *
     * @param said changes when, and only when, its words do; the same words said again bear the same number
     * @param look seed of its spaces, marks and composition, which say nothing
     */
    record Sentence(int identity, int said, List<String> words, int look) {
        Sentence saying(int other, List<String> otherWords) {
            return new Sentence(identity, other, otherWords, look);
        }

        /** These words, said by another sentence. */
        Sentence as(Sentence other) {
            return other.saying(said, words);
        }

        Sentence looking(int other) {
            return new Sentence(identity, said, words, other);
        }
    }

    /** A paragraph, or the caption of a picture; {@code marked} runs on through all its sentences. */
    record Paragraph(
            String id, List<Sentence> sentences, @Nullable Mark marked, int picture) {
        Paragraph with(List<Sentence> others) {
            return new Paragraph(id, List.copyOf(others), marked, picture);
        }
    }

    DrawnEdition(Random random) {
        this.random = random;
        words = new DrawnWords(random);
        for (int i = 0; i < 3 + random.nextInt(6); i++) {
            paragraphs.add(paragraph(
                    Stream.generate(this::sentence).limit(1 + random.nextInt(6)).toList()));
        }
    }

    Paragraph paragraph(List<Sentence> sentences) {
        return new Paragraph("p" + ++paragraphsMade, List.copyOf(sentences), null, random.nextInt(4) == 0 ? 7 : 0);
    }

    Sentence sentence() {
        List<String> drawn = words.sentence();
        return new Sentence(++sentencesMade, said(drawn), drawn, 0);
    }

    int said(List<String> said) {
        return saidBefore.computeIfAbsent(List.copyOf(said), words -> saidBefore.size() + 1);
    }

    List<Sentence> sentences() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }

    Paragraph any() {
        return paragraphs.get(random.nextInt(paragraphs.size()));
    }

    void replace(Paragraph paragraph, Paragraph by) {
        paragraphs.replaceAll(p -> p.id().equals(paragraph.id()) ? by : p);
    }

    /** The edition as a program sees it. */
    Content content() {
        return new Content(paragraphs.stream()
                .map(paragraph -> {
                    List<Run> runs = runs(paragraph);
                    return paragraph.picture() == 0
                            ? (Block) new Block.Paragraph(paragraph.id(), runs)
                            : new Block.Picture(paragraph.id(), paragraph.picture(), runs);
                })
                .toList());
    }

    private static List<Run> runs(Paragraph paragraph) {
        List<Run> runs = new ArrayList<>();
        Mark marked = paragraph.marked();
        List<Mark> around = marked == null ? List.of() : List.of(marked);
        for (Sentence sentence : paragraph.sentences()) {
            Random look = new Random(sentence.look());
            boolean plain = sentence.look() == 0;
            if (!runs.isEmpty()) {
                runs.add(new Run(plain ? " " : GAPS.get(look.nextInt(GAPS.size())), around));
            }
            int from = plain ? -1 : look.nextInt(sentence.words().size());
            int to = plain ? -1 : from + look.nextInt(4);
            List<Mark> inner = MARKS.get(look.nextInt(MARKS.size()));
            boolean apart = !plain && look.nextInt(3) == 0;
            for (int i = 0; i < sentence.words().size(); i++) {
                String gap = i == 0 ? "" : plain ? " " : GAPS.get(look.nextInt(GAPS.size()));
                String word = apart
                        ? Normalizer.normalize(sentence.words().get(i), Normalizer.Form.NFD)
                        : sentence.words().get(i);
                runs.add(new Run(
                        gap + word,
                        i >= from && i < to
                                ? Stream.concat(around.stream(), inner.stream()).toList()
                                : around));
            }
        }
        return runs;
    }

    /** The paragraphs to come back to. */
    List<Paragraph> snapshot() {
        return List.copyOf(paragraphs);
    }

    void restore(List<Paragraph> earlier) {
        paragraphs.clear();
        paragraphs.addAll(earlier);
    }

    int place(Paragraph paragraph) {
        return random.nextInt(Math.max(1, paragraph.sentences().size()));
    }

    Sentence longest() {
        return sentences().stream()
                .max(Comparator.comparingInt(sentence -> sentence.words().size()))
                .orElseThrow();
    }
}
