package vn.nhipcau.library.editions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Refused;
import vn.nhipcau.library.ContentLanguage;

/** What has to be right before a text goes on its way to visitors. */
@Component
class Outgoing {
    private final EditionKinds kinds;
    private final EditionTexts texts;
    private final List<GoingOut> others;

    Outgoing(EditionKinds kinds, EditionTexts texts, List<GoingOut> others) {
        this.kinds = kinds;
        this.texts = texts;
        this.others = others;
    }

    /** What speaks against it as things stand: at the moment that was set for it, now where none was. */
    List<Objection> against(Edition edition, EditionText text) {
        Instant now = texts.now().toInstant();
        Instant set = text.state() == EditionState.SCHEDULED ? text.publishAt() : null;
        return against(edition, text, set == null || set.isBefore(now) ? now : set);
    }

    private List<Objection> against(Edition edition, EditionText text, Instant at) {
        List<Objection> all = new ArrayList<>(lacking(edition, text));
        if (!text.isOriginal() && shownOriginal(text) == null) {
            all.add(Objection.of("", "library.edition.objection.originalNotShown"));
        }
        others.forEach(other -> all.addAll(other.against(edition, text, at)));
        return all;
    }

    /** Before it goes out at a moment, or is set to. */
    void refuse(Edition edition, EditionText text, Instant at) {
        refuse(against(edition, text, at).stream());
    }

    /** Before it is approved: it may go out later, when what passes by itself has passed. */
    void refuseLasting(Edition edition, EditionText text) {
        refuse(against(edition, text).stream().filter(objection -> !objection.passing()));
    }

    private static void refuse(Stream<Objection> objections) {
        objections.findFirst().ifPresent(objection -> {
            throw new Refused(objection.key(), objection.args().toArray());
        });
    }

    void refuseLacking(Edition edition, EditionText text) {
        refuse(lacking(edition, text).stream());
    }

    /** The version of the original that a translation says: the one that visitors see. Null for the original itself. */
    @Nullable
    Integer original(EditionText text) {
        return text.isOriginal() ? null : shownOriginal(text);
    }

    private @Nullable Integer shownOriginal(EditionText text) {
        return texts.find(text.edition(), ContentLanguage.ORIGINAL)
                .map(EditionText::shown)
                .orElse(null);
    }

    private List<Objection> lacking(Edition edition, EditionText text) {
        List<Objection> lacking = new ArrayList<>();
        if (text.said().title().isBlank()) {
            lacking.add(Objection.of("title", "library.edition.refused.title"));
        }
        if (text.said().content().blocks().isEmpty()) {
            lacking.add(Objection.of("", "library.edition.refused.empty"));
        }
        for (Field field : kinds.of(edition.kind()).fields()) {
            Map<String, String> told = field.translated() ? text.said().fields() : edition.fields();
            if (field.required() && told.getOrDefault(field.code(), "").isBlank()) {
                lacking.add(Objection.of("field." + field.code(), "library.edition.refused.field", field.viLabel()));
            }
        }
        return lacking;
    }
}
