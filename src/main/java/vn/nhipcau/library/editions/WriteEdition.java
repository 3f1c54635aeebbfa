package vn.nhipcau.library.editions;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;

/** Begins editions and writes their original. */
@Component
public class WriteEdition {
    private final Editions editions;
    private final EditionTexts texts;
    private final EditionVersions versions;
    private final EditionMedia media;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    WriteEdition(
            Editions editions,
            EditionTexts texts,
            EditionVersions versions,
            EditionMedia media,
            Trail trail,
            ApplicationEventPublisher events) {
        this.editions = editions;
        this.texts = texts;
        this.versions = versions;
        this.media = media;
        this.trail = trail;
        this.events = events;
    }

    /**
     * Begins one in the name of the visitor's agency.
     *
     * @param activity from which it tells, null where from none
     * @return its number
     */
    @Transactional
    public long begin(Visitor visitor, EditionKind kind, @Nullable Long activity, EditionText.Said said) {
        long id = editions.add(visitor, kind, activity);
        texts.begin(visitor, id, ContentLanguage.ORIGINAL);
        EditionText text = texts.find(id, ContentLanguage.ORIGINAL).orElseThrow(NotFound::new);
        texts.save(visitor, text, text.version(), said);
        trail.write(visitor, "edition.begun", titled(said), "/editions/" + id, null);
        events.publishEvent(new OriginalWritten(id, said.units()));
        return id;
    }

    /**
     * Writes the original. False where someone changed it since that version was read; then nothing is done.
     *
     * @throws Refused where it is no draft
     */
    @Transactional
    public boolean write(Visitor visitor, Edition edition, int version, EditionText.Said said) {
        EditionText text = texts.find(edition.id(), ContentLanguage.ORIGINAL).orElseThrow(NotFound::new);
        if (!text.isWritten()) {
            throw new Refused("library.edition.refused.notDraft");
        }
        if (!texts.save(visitor, text, version, said)) {
            return false;
        }
        versions.written(visitor, text, said);
        trail.write(visitor, "edition.written", titled(said), edition.address(), null);
        events.publishEvent(new OriginalWritten(edition.id(), said.units()));
        return true;
    }

    /**
     * What is the same in all languages.
     *
     * @param fields by their codes, as {@link Field#read} gives them
     * @param picture number of the medium that stands for it in lists
     */
    public record Facts(
            Map<String, String> fields,
            WhenOlder whenOlder,
            @Nullable Long picture) {}

    /**
     * Writes what is the same in all languages. False where someone changed it since that version was read; then nothing
     * is done.
     *
     * @param title of the original, for the trail
     */
    @Transactional
    public boolean facts(Visitor visitor, Edition edition, int version, String title, Facts facts) {
        if (!editions.save(edition.id(), version, facts.fields(), facts.whenOlder(), facts.picture())) {
            return false;
        }
        trail.write(visitor, "edition.facts", title.isBlank() ? "…" : title, edition.address(), null);
        return true;
    }

    /** Puts an old version into the draft; what stood there is kept as a version too. */
    @Transactional
    public void restore(Visitor visitor, Edition edition, EditionVersion old) {
        EditionText text = texts.find(edition.id(), old.language()).orElseThrow(NotFound::new);
        if (!text.isWritten()) {
            throw new Refused("library.edition.refused.notDraft");
        }
        if (!texts.save(visitor, text, text.version(), old.said())) {
            throw new Refused("library.edition.conflict");
        }
        versions.keep(visitor, text, old.said(), EditionVersion.Reason.RESTORED, null);
        trail.write(visitor, "edition.restored", titled(old.said()), edition.address(), Integer.toString(old.number()));
        events.publishEvent(new OriginalWritten(edition.id(), old.said().units()));
    }

    /** Takes away one that was never shown to anybody outside. */
    @Transactional
    public void drop(Visitor visitor, Edition edition) {
        String title = texts.find(edition.id(), ContentLanguage.ORIGINAL)
                .map(text -> titled(text.said()))
                .orElse("");
        if (!editions.drop(edition.id())) {
            throw new Refused("library.edition.refused.wasShown");
        }
        media.gone(edition.id());
        trail.write(visitor, "edition.dropped", title, edition.address(), null);
    }

    private static String titled(EditionText.Said said) {
        return said.title().isBlank() ? "…" : said.title();
    }
}
