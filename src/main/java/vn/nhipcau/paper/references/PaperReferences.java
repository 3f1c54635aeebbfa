package vn.nhipcau.paper.references;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.CitedDocument;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.Reference;
import vn.nhipcau.paper.SourceText;
import vn.nhipcau.paper.parts.Notes;
import vn.nhipcau.paper.parts.OwnLines;
import vn.nhipcau.paper.parts.Paragraph;
import vn.nhipcau.paper.parts.Paragraphs;
import vn.nhipcau.paper.parts.Passage;

/** The documents that a whole paper cites. */
public final class PaperReferences {
    private static final Pattern OWN_NUMBER = Pattern.compile("(?u)(?:Số|SỐ)\\s*[:.]?\\s*\\d.*");
    private static final Pattern ATTACHED = Pattern.compile("(?isu)\\(?\\s*(?:được )?(?:ban hành )?kèm theo.*");

    /** How far down the letterhead may reach. */
    private static final int HEAD = 15;

    private static final OwnLines NOTHING_OWN = new OwnLines() {};

    private final KnownAgencies known;
    private final Set<String> own = new HashSet<>();
    private final List<Cited> documents = new ArrayList<>();
    private final Map<String, List<Cited>> byNumber = new HashMap<>();

    /** A document while its citations are gathered. */
    private static final class Cited {
        private final String reference;
        private final Set<String> asWritten = new LinkedHashSet<>();
        private @Nullable String type;
        private @Nullable LocalDate date;
        private @Nullable String issuer;
        private @Nullable String about;
        private boolean impossible;
        private int times;

        Cited(String reference) {
            this.reference = reference;
        }

        /** The same number in another year is another document. */
        boolean is(Reference sameNumber) {
            return date == null
                    || sameNumber.date() == null
                    || date.getYear() == sameNumber.date().getYear();
        }

        void add(Citation citation, String written) {
            Reference named = citation.reference();
            type = type == null ? named.type() : type;
            date = date == null ? named.date() : date;
            issuer = issuer == null ? named.issuer() : issuer;
            about = about == null ? named.abstractText() : about;
            impossible |= citation.impossibleDate();
            asWritten.add(written);
            times++;
        }

        CitedDocument document() {
            return new CitedDocument(
                    reference,
                    type,
                    date,
                    issuer,
                    about,
                    times,
                    List.copyOf(asWritten),
                    impossible ? List.of("date.impossible") : List.of());
        }
    }

    private PaperReferences(KnownAgencies known) {
        this.known = known;
    }

    /** In the order of their first citation; what a note cites counts where its mark stands. */
    public static List<CitedDocument> read(SourceText source, KnownAgencies known) {
        PaperReferences references = new PaperReferences(known);
        Notes notes = Notes.of(source);
        List<Paragraph> paragraphs = Paragraphs.of(notes.lines(), NOTHING_OWN);
        references.ownNumber(paragraphs);
        for (Paragraph paragraph : paragraphs) {
            Notes.Marked words = notes.in(paragraph.whole());
            boolean attached = ATTACHED.matcher(words.text()).matches();
            references.take(words.plain(), attached ? List.of() : references.cited(words.plain()), words.notes());
        }
        return references.documents.stream().map(Cited::document).toList();
    }

    private void ownNumber(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs.subList(0, Math.min(HEAD, paragraphs.size()))) {
            List<DocumentNumber.Found> numbers = DocumentNumber.in(paragraph.text());
            if (OWN_NUMBER.matcher(paragraph.text()).matches() && !numbers.isEmpty()) {
                own.add(numbers.getFirst().number().normal());
                return;
            }
        }
    }

    private List<Citation> cited(Passage paragraph) {
        return Citations.in(known, paragraph.text(), false);
    }

    private void take(Passage paragraph, List<Citation> citations, List<Notes.Note> notes) {
        int next = 0;
        for (Notes.Note note : notes) {
            while (next < citations.size() && citations.get(next).to() <= note.at()) {
                take(paragraph, citations.get(next++));
            }
            cited(note.words()).forEach(citation -> take(note.words(), citation));
        }
        citations.subList(next, citations.size()).forEach(citation -> take(paragraph, citation));
    }

    private void take(Passage paragraph, Citation citation) {
        Reference named = citation.reference();
        if (!own.contains(named.reference())) {
            List<Cited> sameNumber = byNumber.computeIfAbsent(named.reference(), number -> new ArrayList<>());
            Cited document = sameNumber.stream()
                    .filter(other -> other.is(named))
                    .findFirst()
                    .orElse(null);
            if (document == null) {
                document = new Cited(named.reference());
                documents.add(document);
                sameNumber.add(document);
            }
            document.add(citation, written(paragraph, citation.from(), citation.to()));
        }
    }

    /** As printed: where a line was broken stands a space. */
    private static String written(Passage paragraph, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = paragraph.text().charAt(i);
            boolean broken = i > from
                    && paragraph.lineAt(i) != paragraph.lineAt(i - 1)
                    && c != ' '
                    && paragraph.text().charAt(i - 1) != ' ';
            text.append(broken ? " " : "").append(c);
        }
        return text.toString();
    }
}
