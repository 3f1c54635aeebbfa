package vn.nhipcau.library.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.library.Unit;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.editions.EditionVersion;
import vn.nhipcau.library.editions.EditionVersions;

/** Editions as files to be taken: a page for each language in which visitors see it, as they see it. */
@Component
class TakenEditions {
    /** What stands around the words of a page. */
    private static final int AROUND = 2000;

    private final EditionTexts texts;
    private final EditionVersions versions;
    private final Clock clock;

    TakenEditions(EditionTexts texts, EditionVersions versions, Clock clock) {
        this.texts = texts;
        this.versions = versions;
        this.clock = clock;
    }

    /** Puts its files among those taken, or says why there are none. */
    List<String> take(PrepareTaking.Asked asked, Text text, List<Taking.Taken> files) {
        CatalogueItem item = asked.item();
        if (item == null) {
            return List.of(text.get("library.taking.left.GONE"));
        }
        for (EditionText one : texts.of(asked.key().id())) {
            if (isShown(one)) {
                EditionVersion version = version(one.edition(), one.language(), Objects.requireNonNull(one.shown()));
                files.add(new Taking.Taken(
                        asked.key(),
                        FileNames.of(asked.number(), asked.called(), one.language(), "html"),
                        version.said().title(),
                        about(version),
                        null,
                        one.language(),
                        version.number(),
                        credit(item, one, asked.note(), text)));
            }
        }
        return List.of(text.get("library.taking.left.GONE"));
    }

    /** How a language of an edition stood in a version. */
    EditionVersion version(long edition, String language, int number) {
        return versions.find(edition, language, number).orElseThrow();
    }

    private boolean isShown(EditionText text) {
        Instant until = text.withdrawAt();
        return text.shown() != null && (until == null || until.isAfter(clock.instant()));
    }

    private static long about(EditionVersion version) {
        return AROUND
                + version.said().units().stream()
                        .map(Unit::words)
                        .mapToLong(words -> words.getBytes(StandardCharsets.UTF_8).length)
                        .sum();
    }

    private static Taking.Credit credit(CatalogueItem item, EditionText one, String note, Text text) {
        Instant until = one.withdrawAt();
        return new Taking.Credit(
                item.agencyName(),
                text.get("library.taking.licence.edition"),
                "",
                text.get("library.taking.sheet.world"),
                until == null ? text.get("library.taking.sheet.open") : text.moment(until),
                text.get("library.taking.beside.edition", item.agencyName()),
                "",
                "",
                note);
    }
}
