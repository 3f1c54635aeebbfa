package vn.nhipcau.work.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at in what the register knows of a document.
 *
 * @param mention where it arises, null where it is the document's own
 * @param other the document that may be the same
 */
public record Doubt(
        Kind kind, @Nullable Mention mention, @Nullable OfficialDocument other) {
    private static final Pattern YEAR = Pattern.compile("\\d+[a-zA-Z]?/(\\d{4})/.*");

    /** What is doubted. */
    public enum Kind {
        NO_DAY,
        /** The year of its number is another than that of its day. */
        OTHER_YEAR,
        /** Its day has not come yet. */
        AHEAD,
        ALIKE,
        /** A paper gives a day that no calendar has. */
        BAD_DAY,
        OTHER_DAY,
        OTHER_ISSUER;

        /** The key of its words. */
        public String key() {
            return "work.document.doubt." + name();
        }
    }

    /**
     * All doubts of a document. What a person wrote or confirmed has none.
     *
     * @param mentions the papers in which it is met
     * @param alike the others of its number
     */
    static List<Doubt> of(
            OfficialDocument document, List<Mention> mentions, List<OfficialDocument> alike, LocalDate today) {
        List<Doubt> doubts = new ArrayList<>();
        if (document.kept()) {
            return doubts;
        }
        LocalDate day = document.day();
        Matcher year = YEAR.matcher(document.reference());
        if (day == null) {
            doubts.add(new Doubt(Kind.NO_DAY, null, null));
        } else if (year.matches() && Integer.parseInt(year.group(1)) != day.getYear()) {
            doubts.add(new Doubt(Kind.OTHER_YEAR, null, null));
        } else if (day.isAfter(today)) {
            doubts.add(new Doubt(Kind.AHEAD, null, null));
        }
        alike.stream()
                .filter(document::mayBe)
                .map(other -> new Doubt(Kind.ALIKE, null, other))
                .forEach(doubts::add);
        mentions.forEach(mention -> addOf(mention, document, doubts));
        return doubts;
    }

    private static void addOf(Mention mention, OfficialDocument document, List<Doubt> doubts) {
        LocalDate day = mention.day();
        if (mention.badDay()) {
            doubts.add(new Doubt(Kind.BAD_DAY, mention, null));
        }
        if (day != null && !day.equals(document.day())) {
            doubts.add(new Doubt(Kind.OTHER_DAY, mention, null));
        }
        if (!SameDocument.mayBeSameIssuer(mention.issuer(), document.issuer())) {
            doubts.add(new Doubt(Kind.OTHER_ISSUER, mention, null));
        }
    }
}
