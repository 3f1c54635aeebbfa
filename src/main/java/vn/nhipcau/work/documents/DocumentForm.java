package vn.nhipcau.work.documents;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.paper.references.DocumentNumber;

/**
 * What a person typed of a document.
 *
 * @param anyway it is to be added although its number stands there
 */
public record DocumentForm(
        String reference,
        String day,
        String issuer,
        String abstractText,
        @Nullable Standing standing,
        String receivedOn,
        String note,
        @Nullable Boolean anyway,
        @Nullable Integer version) {
    private static final int LONGEST = 300;
    private static final int LONGEST_TEXT = 2000;

    public DocumentForm {
        reference = Typed.line(reference);
        day = Typed.line(day);
        issuer = Typed.line(issuer);
        abstractText = Typed.line(abstractText);
        receivedOn = Typed.line(receivedOn);
        note = Typed.line(note);
    }

    static DocumentForm blank() {
        return new DocumentForm("", "", "", "", Standing.RECEIVED, "", "", null, null);
    }

    static DocumentForm of(OfficialDocument document) {
        return new DocumentForm(
                document.reference(),
                Typed.day(document.day()),
                Objects.requireNonNullElse(document.issuer(), ""),
                Objects.requireNonNullElse(document.abstractText(), ""),
                document.standing(),
                Typed.day(document.receivedOn()),
                document.note(),
                null,
                document.version());
    }

    /** The same, to be saved over what someone else changed meanwhile. */
    DocumentForm over(int newer) {
        return new DocumentForm(reference, day, issuer, abstractText, standing, receivedOn, note, anyway, newer);
    }

    /** Whether to ask before it is added beside others of its number. */
    boolean asks() {
        return !Boolean.TRUE.equals(anyway);
    }

    Faults faults(LocalDate today) {
        LocalDate signed = Typed.day(day).orElse(null);
        LocalDate received = Typed.day(receivedOn).orElse(null);
        return Faults.NONE
                .when(reference.isEmpty(), "reference", "base.field.missing")
                .when(
                        !reference.isEmpty() && !reference.matches(".*\\d.*"),
                        "reference",
                        "work.document.reference.none")
                .when(reference.length() > LONGEST, "reference", "base.field.long", LONGEST)
                .when(!Typed.isDayOrEmpty(day), "day", "base.field.day")
                .when(signed != null && signed.isAfter(today), "day", "work.document.day.ahead")
                .when(issuer.length() > LONGEST, "issuer", "base.field.long", LONGEST)
                .when(abstractText.length() > LONGEST_TEXT, "abstractText", "base.field.long", LONGEST_TEXT)
                .when(standing == null, "standing", "base.field.missing")
                .when(!Typed.isDayOrEmpty(receivedOn), "receivedOn", "base.field.day")
                .when(received != null && received.isAfter(today), "receivedOn", "work.document.day.ahead")
                .when(
                        signed != null && received != null && received.isBefore(signed),
                        "receivedOn",
                        "work.document.receivedOn.before")
                .when(note.length() > LONGEST_TEXT, "note", "base.field.long", LONGEST_TEXT);
    }

    /**
     * The document that was typed, with its number in normal form.
     *
     * @param before as it stood, null for a new one
     */
    OfficialDocument document(@Nullable OfficialDocument before) {
        DocumentNumber number = DocumentNumber.of(reference);
        return new OfficialDocument(
                before == null ? 0 : before.id(),
                number.normal(),
                number.type(),
                "",
                Typed.day(day).orElse(null),
                Typed.orNull(issuer),
                Typed.orNull(abstractText),
                Objects.requireNonNull(standing),
                standing == Standing.RECEIVED ? Typed.day(receivedOn).orElse(null) : null,
                note,
                true,
                before != null && before.apart(),
                before == null ? 0 : before.met(),
                false,
                version == null ? 0 : version);
    }
}
