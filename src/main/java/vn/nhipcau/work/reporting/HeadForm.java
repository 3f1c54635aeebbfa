package vn.nhipcau.work.reporting;

import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/** What a person typed of a paper's head and end. */
public record HeadForm(
        String superior,
        String issuer,
        String symbol,
        String place,
        String title,
        String addressees,
        String opening,
        String authority,
        String post,
        String signer,
        String recipients,
        String archive,
        int version) {
    private static final int LONGEST = 500;

    public HeadForm {
        superior = Typed.line(superior);
        issuer = Typed.line(issuer);
        symbol = Typed.line(symbol);
        place = Typed.line(place);
        title = Typed.line(title);
        addressees = String.join("\n", Typed.lines(addressees));
        opening = Typed.line(opening);
        authority = Typed.line(authority);
        post = String.join("\n", Typed.lines(post));
        signer = Typed.line(signer);
        recipients = String.join("\n", Typed.lines(recipients));
        archive = Typed.line(archive);
    }

    static HeadForm of(PaperHead head) {
        return new HeadForm(
                java.util.Objects.requireNonNullElse(head.superior(), ""),
                head.issuer(),
                head.symbol(),
                head.place(),
                head.title(),
                head.addressees(),
                head.opening(),
                head.authority(),
                head.post(),
                head.signer(),
                head.recipients(),
                head.archive(),
                head.version());
    }

    Faults faults() {
        return Faults.NONE
                .when(issuer.isEmpty(), "issuer", "base.field.missing")
                .when(issuer.length() > LONGEST, "issuer", "base.field.long", LONGEST)
                .when(!symbol.matches("\\p{L}[\\p{L}\\d&-]{1,38}"), "symbol", "work.paper.symbol.wrong")
                .when(place.isEmpty(), "place", "base.field.missing")
                .when(title.isEmpty(), "title", "base.field.missing")
                .when(title.length() > LONGEST, "title", "base.field.long", LONGEST);
    }

    PaperHead head() {
        return head(version);
    }

    /** The same, to be saved over what someone else changed meanwhile. */
    HeadForm over(int version) {
        return of(head(version));
    }

    /** The same with another end, to be looked at and saved by a person. */
    HeadForm signed(Signature by) {
        return new HeadForm(
                superior,
                issuer,
                symbol,
                place,
                title,
                addressees,
                opening,
                by.authority(),
                by.post(),
                signer,
                recipients,
                archive,
                version);
    }

    private PaperHead head(int version) {
        return new PaperHead(
                Typed.orNull(superior),
                issuer,
                symbol,
                place,
                title,
                addressees,
                opening,
                authority,
                post,
                signer,
                recipients,
                archive,
                version);
    }
}
