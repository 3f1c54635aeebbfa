package vn.nhipcau.library.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.media.Bar;
import vn.nhipcau.library.media.Licence;
import vn.nhipcau.library.media.Licences;
import vn.nhipcau.library.media.Media;
import vn.nhipcau.library.media.Medium;
import vn.nhipcau.library.media.Rights;
import vn.nhipcau.library.media.Shown;
import vn.nhipcau.work.activities.Countries;

/** Media as files to be taken. */
@Component
class TakenMedia {
    private final Media media;
    private final Licences licences;

    TakenMedia(Media media, Licences licences) {
        this.media = media;
        this.licences = licences;
    }

    /** Puts its file among those taken, or says why there is none. */
    List<String> take(PrepareTaking.Asked asked, Visitor visitor, Text text, List<Taking.Taken> files) {
        Optional<Medium> found = media.find(asked.key().id());
        CatalogueItem item = asked.item();
        if (found.isEmpty() || item == null) {
            return List.of(text.get("library.taking.left.GONE"));
        }
        Medium medium = found.get();
        if (!medium.open()) {
            return medium.bars().stream().map(bar -> said(bar, text)).toList();
        }
        if (item.reach() == Reach.HOLDER && medium.agency() != visitor.agency()) {
            return List.of(text.get("library.taking.left.HOLDER", item.agencyName()));
        }
        Shown shown = media.shown(medium.id(), text.language().code()).orElseThrow();
        Optional<PublicFile> file = PublicFile.of(shown);
        if (file.isEmpty()) {
            return List.of(text.get("library.taking.left.MAKING"));
        }
        PublicFile given = file.get();
        files.add(new Taking.Taken(
                asked.key(),
                FileNames.of(asked.number(), asked.called(), "", given.ending()),
                asked.called(),
                given.size(),
                given.sha256(),
                null,
                0,
                credit(medium.rights(), shown, asked.note(), text)));
        return List.of();
    }

    private static String said(Bar bar, Text text) {
        return text.get(bar.key() + ".short");
    }

    private Taking.Credit credit(Rights rights, Shown shown, String note, Text text) {
        Optional<Licence> licence = licences.find(rights.licence());
        String beside = Stream.of(
                        licence.filter(Licence::credited).isPresent()
                                ? shown.credit().text().isEmpty()
                                        ? rights.holder()
                                        : shown.credit().text()
                                : "",
                        licence.map(Licence::mark).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Taking.Credit(
                shown.credit().text().isEmpty()
                        ? rights.holder()
                        : shown.credit().text(),
                licence.map(one -> one.name(text.language()) + (one.mark().isEmpty() ? "" : " (" + one.mark() + ")"))
                        .orElse(""),
                shown.licenceAddress() == null ? "" : shown.licenceAddress(),
                rights.territory().isEmpty()
                        ? text.get("library.taking.sheet.world")
                        : rights.territory().stream()
                                .map(code -> Countries.name(code, text.language()))
                                .collect(Collectors.joining(", ")),
                until(rights, text),
                beside,
                rights.people(),
                text.get(rights.consent().key()),
                note);
    }

    /** The earlier of the ends of licence and consent. */
    private static String until(Rights rights, Text text) {
        return Stream.of(Optional.ofNullable(rights.until()), Optional.ofNullable(rights.consentUntil()))
                .flatMap(Optional::stream)
                .min(java.util.Comparator.naturalOrder())
                .map(text::date)
                .orElseGet(() -> text.get("library.taking.sheet.open"));
    }
}
