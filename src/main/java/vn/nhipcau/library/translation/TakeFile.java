package vn.nhipcau.library.translation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.exchange.MemoryUnit;
import vn.nhipcau.library.memory.Memory;
import vn.nhipcau.library.memory.Origin;
import vn.nhipcau.library.memory.Translated;
import vn.nhipcau.library.translation.FilePlan.Planned;
import vn.nhipcau.library.translation.SegmentTranslations.Told;

/** Takes over what a file brought back: all that was planned, or nothing. */
@Component
class TakeFile {
    private final BroughtFiles files;
    private final Translations translations;
    private final SegmentTranslations rows;
    private final EditionTexts texts;
    private final Memory memory;
    private final Trail trail;

    TakeFile(
            BroughtFiles files,
            Translations translations,
            SegmentTranslations rows,
            EditionTexts texts,
            Memory memory,
            Trail trail) {
        this.files = files;
        this.translations = translations;
        this.rows = rows;
        this.texts = texts;
        this.memory = memory;
        this.trail = trail;
    }

    /**
     * What a person decided.
     *
     * @param over keys of sentences whose words here go for those of the file
     * @param remember whether pairs that fit nowhere are kept in the memory
     */
    record Choice(Set<String> over, boolean remember) {}

    /**
     * Writes the sentences; a reviewer has yet to look at them, and another than who takes them over.
     *
     * @return how many; -1 where someone changed one of them meanwhile, then nothing is done
     * @throws Refused where the text is neither drafted nor in review
     */
    @Transactional
    public int take(Visitor who, Opened opened, BroughtFile file, FilePlan plan, Choice choice) {
        Translate.refuseSettled(opened.text());
        List<Planned> taken = plan.chosen(choice.over());
        for (Planned one : taken) {
            if (!write(who, opened, one)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return -1;
            }
        }
        List<Sentence> all =
                translations.of(opened.edition().id(), opened.language().code());
        texts.keepComposed(
                who, opened.text(), Compose.of(opened.texts().getFirst().said(), all, opened.language()));
        if (choice.remember()) {
            memory.keep(
                    plan.brought().memory().stream()
                            .map(unit -> translated(unit, file.fileName()))
                            .toList(),
                    who.member());
        }
        files.taken(file, taken.size());
        trail.write(
                who,
                "translation.taken",
                opened.title(),
                opened.text().address(),
                opened.language().viName() + ": " + file.fileName() + ", " + taken.size() + " câu");
        return taken.size();
    }

    private boolean write(Visitor who, Opened opened, Planned one) {
        Sentence sentence = one.sentence();
        Told told = new Told(
                one.target().text(),
                one.state(),
                sentence.originOf(one.target().text(), SegmentTranslation.Origin.FILE));
        return rows.write(
                who, opened.edition().id(), opened.language().code(), sentence.segment(), told, sentence.version());
    }

    private static Translated translated(MemoryUnit unit, String fileName) {
        return new Translated(
                unit.from(),
                unit.to(),
                unit.source(),
                unit.target(),
                unit.before(),
                unit.after(),
                null,
                Objects.requireNonNullElse(fileName, ""),
                null,
                Origin.IMPORTED);
    }
}
