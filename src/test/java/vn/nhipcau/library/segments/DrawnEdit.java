package vn.nhipcau.library.segments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.nhipcau.library.Mark;
import vn.nhipcau.library.segments.DrawnEdition.Paragraph;
import vn.nhipcau.library.segments.DrawnEdition.Sentence;

/** What a person does to an edition. */
enum DrawnEdit {
    WORD_CHANGED,
    WORD_ADDED,
    WORD_REMOVED,
    NUMBER_CHANGED,
    REWRITTEN,
    SENTENCE_ADDED,
    SENTENCE_COPIED,
    SENTENCE_DELETED,
    SENTENCE_MOVED,
    PARAGRAPH_SPLIT,
    PARAGRAPHS_MERGED,
    PARAGRAPHS_REORDERED,
    LOOK_CHANGED,
    MARKED_THROUGH,
    PICTURE_SWAPPED,
    REVERTED;

    void on(DrawnEdition edition, List<List<Paragraph>> history) {
        Paragraph paragraph = edition.any();
        List<Sentence> sentences = new ArrayList<>(paragraph.sentences());
        int at = edition.place(paragraph);
        switch (this) {
            case WORD_CHANGED, WORD_ADDED, WORD_REMOVED, NUMBER_CHANGED, REWRITTEN ->
                sentences.set(at, said(edition, sentences.get(at)));
            case SENTENCE_ADDED -> sentences.add(at, edition.sentence());
            case SENTENCE_COPIED -> {
                Sentence twin = edition.longest();
                sentences.add(at, edition.sentence().saying(twin.said(), twin.words()));
            }
            case SENTENCE_DELETED -> {
                if (sentences.size() > 1) {
                    sentences.remove(at);
                }
            }
            case LOOK_CHANGED ->
                sentences.set(
                        at, sentences.get(at).looking(edition.random.nextInt(4) == 0 ? 0 : edition.random.nextInt()));
            default -> {
                rearrange(edition, paragraph, sentences, at, history);
                return;
            }
        }
        edition.replace(paragraph, paragraph.with(sentences));
    }

    private void rearrange(
            DrawnEdition edition,
            Paragraph paragraph,
            List<Sentence> sentences,
            int at,
            List<List<Paragraph>> history) {
        int place = edition.paragraphs.indexOf(paragraph);
        switch (this) {
            case SENTENCE_MOVED -> move(edition, paragraph, sentences, at);
            case PARAGRAPH_SPLIT -> {
                if (at > 0) {
                    edition.replace(paragraph, paragraph.with(sentences.subList(0, at)));
                    edition.paragraphs.add(place + 1, edition.paragraph(sentences.subList(at, sentences.size())));
                }
            }
            case PARAGRAPHS_MERGED -> {
                if (place + 1 < edition.paragraphs.size() && edition.paragraphs.size() > 2) {
                    sentences.addAll(edition.paragraphs.remove(place + 1).sentences());
                    edition.replace(paragraph, paragraph.with(sentences));
                }
            }
            case PARAGRAPHS_REORDERED -> Collections.swap(edition.paragraphs, place, edition.random.nextInt(place + 1));
            case MARKED_THROUGH ->
                edition.replace(
                        paragraph,
                        new Paragraph(
                                paragraph.id(),
                                sentences,
                                paragraph.marked() == null ? new Mark.Bold() : null,
                                paragraph.picture()));
            case PICTURE_SWAPPED ->
                edition.replace(
                        paragraph,
                        new Paragraph(
                                paragraph.id(),
                                sentences,
                                paragraph.marked(),
                                paragraph.picture() == 0 ? 0 : paragraph.picture() + 1));
            default -> edition.restore(history.get(edition.random.nextInt(history.size())));
        }
    }

    private static void move(DrawnEdition edition, Paragraph from, List<Sentence> sentences, int at) {
        if (sentences.size() < 2) {
            return;
        }
        Sentence moved = sentences.remove(at);
        edition.replace(from, from.with(sentences));
        Paragraph to = edition.any();
        List<Sentence> others = new ArrayList<>(to.sentences());
        others.add(edition.place(to), moved);
        edition.replace(to, to.with(others));
    }

    /** The sentence with other words; the last, which bears the stop, stays. */
    private Sentence said(DrawnEdition edition, Sentence sentence) {
        List<String> words = new ArrayList<>(sentence.words());
        int at = 1 + edition.random.nextInt(words.size() - 2);
        switch (this) {
            case WORD_CHANGED -> words.set(at, words.get(at).equals("thêm") ? "bớt" : "thêm");
            case WORD_ADDED -> words.add(at, edition.words.word());
            case WORD_REMOVED -> {
                if (words.size() <= 4) {
                    return sentence;
                }
                words.remove(at);
            }
            case NUMBER_CHANGED -> words.set(at, edition.words.number());
            default -> {
                return edition.sentence().as(sentence);
            }
        }
        return words.equals(sentence.words()) ? sentence : sentence.saying(edition.said(words), words);
    }
}
