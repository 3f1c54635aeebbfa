package vn.nhipcau.library.translation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.machine.MachineAnswer;
import vn.nhipcau.library.machine.MachineTranslation;
import vn.nhipcau.library.translation.SegmentTranslation.Origin;
import vn.nhipcau.library.translation.SegmentTranslations.Told;

/** Has a machine draft sentences of which nobody has written anything. */
@Component
class DraftByMachine {
    private final Translations translations;
    private final Translate translate;
    private final MachineTranslation machine;
    private final MachineQueue queue;
    private final Trail trail;

    DraftByMachine(
            Translations translations,
            Translate translate,
            MachineTranslation machine,
            MachineQueue queue,
            Trail trail) {
        this.translations = translations;
        this.translate = translate;
        this.machine = machine;
        this.queue = queue;
        this.trail = trail;
    }

    /**
     * One sentence, at once: the machine is waited for without any transaction.
     *
     * @return what the machine said; what a person wrote meanwhile stays
     * @throws Refused where something stands there, the text is settled, or no machine is named
     */
    MachineAnswer draft(Visitor who, Opened opened, String key) {
        refuseOff();
        Translate.refuseSettled(opened.text());
        Sentence sentence = translations
                .of(opened.edition().id(), opened.language().code())
                .stream()
                .filter(each -> each.segment().key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (sentence.now() != null) {
            throw new Refused("library.machine.there");
        }
        MachineAnswer answer = machine.translate(sentence.segment().source(), opened.language());
        if (answer.text() != null) {
            translate.write(who, opened, key, new Told(answer.text(), SegmentState.DRAFTED, Origin.MACHINE), 0);
        }
        return answer;
    }

    /**
     * All that nobody has translated, one after another while people go on.
     *
     * @throws Refused where there are none, they are under way, the text is settled, or no machine is named
     */
    @Transactional
    public void ask(Visitor who, Opened opened) {
        refuseOff();
        Translate.refuseSettled(opened.text());
        int wanted = Progress.of(
                        translations.of(opened.edition().id(), opened.language().code()))
                .count(SegmentState.NEW);
        if (wanted == 0) {
            throw new Refused("library.machine.nothing");
        }
        if (!queue.ask(who, opened.text(), wanted)) {
            throw new Refused("library.machine.underWay");
        }
        trail.write(
                who,
                "translation.machine",
                opened.title(),
                opened.text().address(),
                opened.language().viName() + ": " + wanted + " câu, " + machine.host());
    }

    private void refuseOff() {
        if (!machine.isOffered()) {
            throw new Refused("library.machine.off");
        }
    }
}
