package vn.nhipcau.library.translation;

import vn.nhipcau.Browser;
import vn.nhipcau.Given;

/** Editions on the line of translation, for tests of what stands beside the line. */
public final class TranslatedEditions {
    private final TranslationDesk desk;

    public TranslatedEditions(Browser browser, Given given) {
        desk = new TranslationDesk(browser, given);
    }

    public Browser writer() {
        return desk.writer;
    }

    public Browser judge() {
        return desk.judge;
    }

    public Browser translator() {
        return desk.translator;
    }

    public Browser reviewer() {
        return desk.reviewer;
    }

    /** A published original; its address. */
    public String published(String words) {
        return desk.published(words);
    }

    /** One whose English is published too. */
    public String translated(String words) {
        return desk.translated(words);
    }

    public void begin(String edition) {
        desk.begin(edition);
    }

    public void translateAll(String edition) {
        desk.translateAll(edition);
    }

    public void reviewAll(String edition) {
        desk.reviewAll(edition);
    }

    /** Translates anew what is stale, and has it reviewed. */
    public void catchUp(String edition) {
        desk.translator.get(edition + "/texts/en/translation").page().select(".sentence").stream()
                .filter(sentence -> sentence.select(".mark").text().equals("Cũ hơn bản gốc"))
                .map(sentence -> edition + "/texts/en/sentences/" + TranslationDesk.key(sentence))
                .forEach(address -> {
                    desk.translator.post(address, "version", "0", "target", "New words", "act", "done");
                    desk.reviewer.post(address + "/review", "version", "1");
                });
    }

    /** Drafts the original anew, with other words. */
    public void rewrite(String edition, String words) {
        desk.rewrite(edition, words);
    }

    /** Drafts and publishes the original anew. */
    public void republish(String edition, String words) {
        desk.rewrite(edition, words);
        desk.writer.post(edition + "/texts/vi/submission");
        desk.judge.post(edition + "/texts/vi/approval");
        desk.judge.post(edition + "/texts/vi/publication");
    }

    /** Moves the English text. */
    public void move(Browser who, String edition, String move) {
        TranslationDesk.move(who, edition, move);
    }

    public static long id(String edition) {
        return TranslationDesk.id(edition);
    }
}
