package vn.nhipcau.library.media;

/**
 * What is said of a medium in one language; empty where nothing is.
 *
 * @param alt what one who does not see it has to know
 * @param credit who is named beside it
 * @param transcript what is said in a film or sound
 */
public record MediaText(String language, String title, String caption, String alt, String credit, String transcript) {
    static MediaText blank(String language) {
        return new MediaText(language, "", "", "", "", "");
    }

    boolean isEmpty() {
        return (title + caption + alt + credit + transcript).isEmpty();
    }
}
