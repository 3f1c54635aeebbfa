package vn.nhipcau.library.translation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.exchange.Exchanged;
import vn.nhipcau.library.exchange.FileKind;
import vn.nhipcau.library.exchange.Line;
import vn.nhipcau.library.exchange.LineState;
import vn.nhipcau.library.terms.Found;
import vn.nhipcau.library.terms.TermFinder;
import vn.nhipcau.library.terms.Terms;

/** A translation as it leaves for people outside, and what their files would do to it. */
@Component
class Exchanges {
    private static final int LONGEST_NAME = 80;

    private final Translations translations;
    private final BroughtFiles files;
    private final StoredFiles bytes;
    private final Terms terms;

    Exchanges(Translations translations, BroughtFiles files, StoredFiles bytes, Terms terms) {
        this.translations = translations;
        this.files = files;
        this.bytes = bytes;
        this.terms = terms;
    }

    /**
     * The sentences with all that a translator outside is told.
     *
     * @param onlyOpen without those that are translated and true to the original
     */
    Exchanged leaving(Opened opened, boolean onlyOpen) {
        long edition = opened.edition().id();
        String to = opened.language().code();
        TermFinder finder = terms.finder();
        List<Line> lines = translations.of(edition, to).stream()
                .filter(sentence -> !onlyOpen || !sentence.isDone())
                .map(sentence -> line(sentence, finder, to))
                .toList();
        return new Exchanged(
                "edition-" + edition,
                opened.title(),
                files.version(edition, ContentLanguage.ORIGINAL),
                ContentLanguage.ORIGINAL,
                to,
                lines);
    }

    private static Line line(Sentence sentence, TermFinder finder, String to) {
        SegmentTranslation before = sentence.before();
        Coded target = before == null ? sentence.target() : before.target();
        return new Line(
                sentence.segment().key(),
                sentence.segment().unit(),
                sentence.segment().source(),
                target,
                LineState.valueOf(sentence.state().name()),
                note(sentence, finder, to),
                0);
    }

    /** The prescribed terms in it, in no language of the interface: whoever reads it back knows it again. */
    private static @Nullable String note(Sentence sentence, TermFinder finder, String to) {
        String note = finder.find(sentence.segment().source().text(), ContentLanguage.ORIGINAL).stream()
                .filter(found -> !found.isForbidden())
                .map(Found::term)
                .distinct()
                .filter(term -> term.prescribed() && !term.written(to).isEmpty())
                .map(term -> term.name() + " = " + String.join(" / ", term.written(to)))
                .collect(Collectors.joining("; "));
        return note.isEmpty() ? null : note;
    }

    /** What a file would do now; nothing of it is done. */
    FilePlan plan(Opened opened, byte[] file) {
        Exchanged expected = leaving(opened, false);
        return FilePlan.of(
                FileKind.read(file, expected),
                translations.of(opened.edition().id(), opened.language().code()),
                expected.lines(),
                translations.looking(opened.language()));
    }

    FilePlan plan(Opened opened, BroughtFile file) {
        return plan(opened, bytes.bytes(file.sha256()));
    }

    /** {@code tin-mot-ngay-o-cua-tung.vi-lo.xlf}: letters without marks, as any machine can hold them. */
    static String fileName(Opened opened, FileKind kind) {
        String words = opened.kind().name(Language.VI) + " " + opened.title();
        String plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        int end = plain.length() <= LONGEST_NAME ? plain.length() : plain.lastIndexOf('-', LONGEST_NAME);
        return plain.substring(0, end < 1 ? Math.min(LONGEST_NAME, plain.length()) : end) + "."
                + ContentLanguage.ORIGINAL + "-" + opened.language().code() + "." + kind.ending();
    }
}
